require('../../dist/index.js').action('deploy');
