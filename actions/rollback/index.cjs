require('../../dist/index.js').action('rollback');
