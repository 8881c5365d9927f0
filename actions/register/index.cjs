require('../../dist/index.js').action('register');
