#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/bundle/load.cjs');

if (existsSync(bundle)) require(bundle).run('main');
else import('../dist/cli/main.js').then(({ main }) => main(process.argv));
