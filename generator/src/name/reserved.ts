/** Names that generated modules already use, so that neither a document nor a person can take them. */

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that cannot name a declaration in a module (ECMA-262 §12.7.2, strict mode). */
const keywords =
  split(`arguments as async await break case catch class const continue debugger default delete do else enum
  eval export extends false finally for function if implements import in instanceof interface let new null of package
  private protected public return static super switch this throw true try typeof undefined var void while with yield`);

/** Words that, besides, cannot name a type. */
const typeWords = split("any bigint boolean never null number object string symbol undefined unknown void");

/** What the SDK exports, and what its modules import from its runtime and its schema; a name is imported once, type or not. */
const own = split(`createClient Client ClientOptions RequestOf BodyOf QueryOf components operations paths
  send personal withResponse nothing asSent RequestOptions form encodeForm json paginate Page PageRequest Paginated
  segment dateTime exactDateTime jsonText parseJson StandardSchema SchemaResult fitting given mapOthers withOthers without withOwn readDate readFrom wireOf JsonObject JsonValue
  basic bearer connect credential serverUrl userAgent ConnectOptions FetchClient FetchOptions Attempt LogLevel Logger
  AnswerError ApiError AuthenticationError BadRequestError CallError ConflictError ConnectionError DeadlineError DecodeError
  InvalidParameterError NotFoundError PermissionError RateLimitError SdkError ServerError TimeoutError UnprocessableError
  isApiError styled styledForm wholeForm multipart styledMultipart asJson asText asBlob asStream byType orText orBlob sendByStatus AnyOf
  textOf blobOf streamOf events lines
  ServerSentEvent FileInput BytesInput raw bytes once Secret secret secure secured
  basicScheme bearerScheme keyScheme oauthSchemes
  templateUrl keepPlace calledAt mendedUrls
  byCursor byWholeUrl followUrl byOffset byNumber byLink linking`);

/** Globals that generated code calls, and what its functions call their own parameters. */
const values = split(
  "String Number Object JSON Promise Date fetch client params options scope init page body wire value",
);

/** Global types that generated code names, or that its readers take for the global ones. */
const types =
  split(`Array Boolean Date Error Function Number Object Omit Partial Pick Promise Readonly Record RegExp Required
  String Symbol Map Set Response Request Headers URL NonNullable
  AsyncIterable Blob File FormData`);

/** What makes a module, or an object, one that `await` calls, so that importing the SDK would call the operation. */
export const awaited = "then";

/** Words of the language, as opposed to names of the SDK. */
export const languageWords: ReadonlySet<string> = new Set([...keywords, ...typeWords]);

/** Names that no function of an SDK can have. */
export const reservedValues: ReadonlySet<string> = new Set([...keywords, ...own, ...values, awaited]);

/** Names that no type of an SDK can have. */
export const reservedTypes: ReadonlySet<string> = new Set([...keywords, ...typeWords, ...own, ...types]);
