/** Which tests need what: the projects of `vitest.config.ts`. Every file of tests is in one of them. */

/** All tests. What neither of the lists below holds is a unit test: it takes a moment and needs no build. */
export const ALL = ['test/**/*.test.ts'];

/** They run the built program as a user's shell would, or import what was built: `dist` is built before them. */
export const PROGRAM = [
  'test/cli/**/*.test.ts',
  'test/batch/**/*.test.ts',
  'test/report/{browser,pictures}.test.ts',
  'test/schema/printed.test.ts',
  'test/index.test.ts',
  'test/invisible.test.ts',
];

/** They read all fixtures, or hundreds of made papers: minutes of work, without a build. */
export const PAPERS = [
  'test/{fixtures,generated,generatedOffice,generatedPdf,invariance,spans,positions,positionsOutside,shared,titles}.test.ts',
  'test/hostile*.test.ts',
  'test/outsiders/**/*.test.ts',
  'test/scans/*.test.ts',
  'test/{completeness,metamorphic/metamorphic}.test.ts',
  'test/generator/**/*.test.ts',
  'test/rules/{hostile,innocent,product,rightPapers,rules}.test.ts',
  'test/source/{encoding-measure,pdf*}.test.ts',
  'test/layout/pdfSamples.test.ts',
  'test/formats/*.test.ts',
  'test/schema/schema.test.ts',
];
