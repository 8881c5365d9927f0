require('../../dist/index.js').action('pipeline');
