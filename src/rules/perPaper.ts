/** What several rules ask of a paper is found once for each. */
export function perPaper<Paper extends object, Value>(
  find: (paper: Paper) => Value,
): (paper: Paper) => Value {
  const known = new WeakMap<Paper, Value>();
  return (paper) => {
    let value = known.get(paper);
    if (value === undefined) {
      value = find(paper);
      known.set(paper, value);
    }
    return value;
  };
}
