require('../../dist/index.js').action('train');
