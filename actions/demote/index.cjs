require('../../dist/index.js').action('demote');
