require('../../dist/index.js').action('undeploy');
