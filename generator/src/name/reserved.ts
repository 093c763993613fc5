/** Names that generated modules already use, so that no document can take them. */

/** Words that cannot name a function or constant in a module (ECMA-262 §12.7.2, strict mode). */
const keywords = `arguments as async await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null of package private
  protected public return static super switch this throw true try typeof undefined var void while with yield`;

/** What the runtime and the client export, and the globals that generated code calls. */
const values = `createClient send personal withResponse nothing asSent form json paginate segment dateTime jsonText parseJson
  mapOthers withOthers readDate readFrom wireOf basic bearer connect credential serverUrl userAgent isApiError String Number
  Object Promise Date fetch client params options scope init page body wire value`;

/** Types that generated code names. */
const types = `Client ClientOptions RequestOf BodyOf QueryOf RequestOptions Page PageRequest Paginated JsonObject JsonValue
  components operations paths Array Boolean Date Error Function Number Object Omit Partial Pick Promise Readonly Record
  RegExp Required String Symbol Map Set Response Request Headers URL AnswerError ApiError AuthenticationError
  BadRequestError CallError ConflictError ConnectionError DeadlineError DecodeError Attempt Logger LogLevel
  InvalidParameterError NotFoundError PermissionError
  RateLimitError SdkError ServerError TimeoutError UnprocessableError any boolean never null number object string symbol
  undefined unknown void bigint`;

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names that no function of an SDK can have. */
export const reservedValues: ReadonlySet<string> = new Set([...split(keywords), ...split(values)]);

/** Names that no type of an SDK can have. */
export const reservedTypes: ReadonlySet<string> = new Set([...split(keywords), ...split(types)]);
