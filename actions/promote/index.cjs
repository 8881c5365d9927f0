require('../../dist/index.js').action('promote');
