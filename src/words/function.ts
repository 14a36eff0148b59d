/** Function words. */

/** Articles, prepositions, conjunctions and pronouns that no sentence, item or heading ends with. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'der die das dem den des ein eine einer eines einem einen kein keine keiner keinem keinen im am zum zur vom beim ins ans ' +
    'und oder sowie bzw. beziehungsweise als dass daß ob weil wenn obwohl damit denn sondern ' +
    'in von für mit seit ab nach vor bei über laut gemäß durch aus unter gegen ohne zwischen während wegen trotz ' +
    'deren dessen welche welcher welches welchem welchen diese dieser dieses diesem diesen jede jeder jedes jedem jeden ' +
    'andere anderen anderer weitere weiteren mehrere mehreren unsere unserer unserem unseren ihre ihrer ihrem ihren seine seiner seinem seinen ' +
    'sehr nicht nur auch noch sich ist sind wird werden wurde wurden hat haben'
  ).split(' '),
);
