require('../../dist/index.js').action('render');
