#!/usr/bin/env node
'use strict';

// Understood by any Node, however old, so that it can say what is needed.
const needed = require('../package.json').engines.node.match(/\d+/g).map(Number);
const version = process.versions.node.split('.').map(Number);

/** As in `src/cli/exitCodes.ts`: not the input's fault. */
const EXIT_BUG = 70;

function stop(message) {
  process.stderr.write(`ratslese: ${message}\n`);
  process.exitCode = EXIT_BUG;
}

function stopBroken(error) {
  const reason = String(error).split('\n')[0];
  stop(
    `it cannot start (${reason}): its installation is damaged. Install it again (npm ci in a checkout, else npm install -g with its package).`,
  );
}

function start() {
  const { existsSync } = require('node:fs');
  const { join } = require('node:path');
  const bundle = join(__dirname, '../dist/bundle/load.cjs');
  if (existsSync(bundle)) return require(bundle).run('main');
  return import('../dist/cli/main.js').then(({ main }) => main(process.argv));
}

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
  stop(`it needs Node ${needed.join('.')} or later; this is Node ${process.versions.node}.`);
} else {
  // both for what is thrown at once and for what comes later
  Promise.resolve().then(start).catch(stopBroken);
}
