/**
 * Objects of OParl 1.1 as far as papers and minutes tell of them. What is not known is left out. Fields that OParl does not
 * have begin with `ratslese:`.
 */

export type Url = string;

export const OPARL_SCHEMA = 'https://schema.oparl.org/1.1/';

interface Base {
  id: Url;
  type: string;
  /** ISO 8601 with its offset. */
  created: string;
  modified: string;
}

export interface OparlFile extends Base {
  accessUrl: Url;
  fileName?: string;
  mimeType?: string;
  size?: number;
  'ratslese:sha256'?: string;
  'ratslese:pages'?: number;
}

export interface OparlConsultation extends Base {
  organization?: Url[];
  meeting?: Url;
  agendaItem?: Url;
  authoritative?: boolean;
  role?: string;
  /** As printed. */
  'ratslese:organization'?: string;
  'ratslese:date'?: string;
  'ratslese:public'?: boolean;
}

export interface OparlPaper extends Base {
  name?: string;
  reference?: string;
  paperType?: string;
  relatedPaper?: Url[];
  superordinatedPaper?: Url[];
  subordinatedPaper?: Url[];
  mainFile?: OparlFile;
  originatorPerson?: Url[];
  originatorOrganization?: Url[];
  consultation?: OparlConsultation[];
  /** The printed date. OParl's `date` is the day of entry, of which a paper says nothing. */
  'ratslese:Datum'?: string;
  'ratslese:kind'?: string;
  'ratslese:public'?: boolean;
  'ratslese:originatorPerson'?: string[];
  'ratslese:originatorOrganization'?: string[];
  /** Numbers of all papers that it names, whether they are here or not. */
  'ratslese:references'?: string[];
  'ratslese:enclosures'?: string[];
  'ratslese:diagnostics'?: string[];
}

export interface OparlAgendaItem extends Base {
  order: number;
  number?: string;
  name?: string;
  public?: boolean;
  consultation?: Url;
  result?: string;
  resolutionText?: string;
  'ratslese:paper'?: string;
  'ratslese:decisions'?: object[];
}

export interface OparlLocation extends Base {
  description: string;
}

export interface OparlMeeting extends Base {
  name?: string;
  start?: string;
  end?: string;
  location?: OparlLocation;
  organization?: Url[];
  resultsProtocol?: OparlFile;
  agendaItem?: OparlAgendaItem[];
  'ratslese:Sitzung'?: string;
  'ratslese:organization'?: string;
  /** The day, also where no time is printed. */
  'ratslese:date'?: string;
  'ratslese:diagnostics'?: string[];
}

export type OparlObject = OparlPaper | OparlMeeting;

/** The same without what is not known. */
export function known<T extends object>(
  values: {
    [key in keyof T]: T[key] | null | undefined;
  },
): T {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as T;
}
