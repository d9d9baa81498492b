/**
 * Words of NMODL.
 *
 * Line ends mean nothing but for comments, TITLE and the blocks of other text, VERBATIM and COMMENT, whose ends the base class looks for:
 * they stand at the start of a line. What stands in the parentheses of a unit is cut into words as all else; the tree builder takes
 * its text. Two types of words are not decided here but by what stands before them in the file (see NmodlTokens):
 *   DEFINED    a name that a DEFINE made an integer;
 *   REACTION   the tilde of a KINETIC block.
 * With that, one token of lookahead decides nearly everything in NmodlParser.g4.
 */
lexer grammar NmodlLexer;

options { superClass = NmodlLexerBase; }

@header { using global::Hoc.Net.Language.Nmodl.Parsing; }

tokens { DEFINED, REACTION, UNCLOSED_TEXT }

// Text that is not NMODL
TITLE: 'TITLE' (~[A-Za-z0-9_\r\n] ~[\r\n]*)?;
VERBATIM: 'VERBATIM' { TakeVerbatim(); };
COMMENT: 'COMMENT' { TakeComment(); };

// Blocks and declarations outside blocks
NEURON: 'NEURON';
UNITS: 'UNITS';
PARAMETER: 'PARAMETER';
CONSTANT: 'CONSTANT';
ASSIGNED: 'ASSIGNED';
STATE: 'STATE';
INDEPENDENT: 'INDEPENDENT';
STEPPED: 'STEPPED';
PLOT: 'PLOT';
MODEL_LEVEL: 'MODEL_LEVEL';
DEFINE: 'DEFINE';
INCLUDE: 'INCLUDE';
FUNCTION_TABLE: 'FUNCTION_TABLE';
BREAKPOINT: 'BREAKPOINT';
TERMINAL: 'TERMINAL';
CONSTRUCTOR: 'CONSTRUCTOR';
DESTRUCTOR: 'DESTRUCTOR';
BEFORE: 'BEFORE';
AFTER: 'AFTER';
DERIVATIVE: 'DERIVATIVE';
DISCRETE: 'DISCRETE';
KINETIC: 'KINETIC';
LINEAR: 'LINEAR';
NONLINEAR: 'NONLINEAR';
PARTIAL: 'PARTIAL';
FUNCTION: 'FUNCTION';
PROCEDURE: 'PROCEDURE';
NET_RECEIVE: 'NET_RECEIVE';

// Both outside and inside blocks
INITIAL: 'INITIAL';
LOCAL: 'LOCAL';
UNITSON: 'UNITSON';
UNITSOFF: 'UNITSOFF';
SOLVE: 'SOLVE';

// Inside NEURON
SUFFIX: 'SUFFIX';
POINT_PROCESS: 'POINT_PROCESS';
ARTIFICIAL_CELL: 'ARTIFICIAL_CELL';
USEION: 'USEION';
READ: 'READ';
WRITE: 'WRITE';
VALENCE: 'VALENCE' | 'CHARGE';
REPRESENTS: 'REPRESENTS' -> pushMode(ONTOLOGY_MODE);
NONSPECIFIC_CURRENT: 'NONSPECIFIC_CURRENT';
ELECTRODE_CURRENT: 'ELECTRODE_CURRENT';
RANGE: 'RANGE';
GLOBAL: 'GLOBAL';
POINTER: 'POINTER';
BBCOREPOINTER: 'BBCOREPOINTER';
EXTERNAL: 'EXTERNAL';
SECTION: 'SECTION';
THREADSAFE: 'THREADSAFE';
RANDOM: 'RANDOM';

// Parts of declarations and statements
FROM: 'FROM';
TO: 'TO';
BY: 'BY';
WITH: 'WITH';
START: 'START';
STEP: 'STEP';
SWEEP: 'SWEEP';
VS: 'VS';
DEPEND: 'DEPEND';
METHOD: 'METHOD';
STEADYSTATE: 'STEADYSTATE';
IFERROR: 'IFERROR';
SOLVEFOR: 'SOLVEFOR';

// Statements
IF: 'IF' | 'if';
ELSE: 'ELSE' | 'else';
WHILE: 'WHILE' | 'while';
FORALL: 'FORALL';
TABLE: 'TABLE';
CONDUCTANCE: 'CONDUCTANCE';
CONSERVE: 'CONSERVE';
COMPARTMENT: 'COMPARTMENT';
LONGITUDINAL_DIFFUSION: 'LONGITUDINAL_DIFFUSION';
WATCH: 'WATCH';
FOR_NETCONS: 'FOR_NETCONS';
PROTECT: 'PROTECT';
MUTEXLOCK: 'MUTEXLOCK';
MUTEXUNLOCK: 'MUTEXUNLOCK';
SENS: 'SENS';
LAG: 'LAG';
PUTQ: 'PUTQ';
GETQ: 'GETQ';
MATCH: 'MATCH';
RESET: 'RESET';
DEL: 'DEL';
DEL2: 'DEL2';
FIRST: 'FIRST';
LAST: 'LAST';
INT: 'INT';

NAME: [A-Za-z] [A-Za-z0-9_]*;
PRIME: [A-Za-z] [A-Za-z0-9_]* '\''+;
INTEGER: [0-9]+;
REAL: [0-9]+ '.' [0-9]* EXPONENT? | '.' [0-9]+ EXPONENT? | [0-9]+ EXPONENT;
STRING: '"' ~'"'* '"';
UNCLOSED_STRING: '"' ~'"'*;

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
COMMA: ',';
AT: '@';
TILDE: '~' '+'?;

ARROWS: '<->';
OR: '||';
AND: '&&';
EQUAL: '==';
NOT_EQUAL: '!=';
LESS: '<';
LESS_OR_EQUAL: '<=';
GREATER: '>';
GREATER_OR_EQUAL: '>=';
ASSIGN: '=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
CARET: '^';
NOT: '!';

LINE_COMMENT: [:?] ~[\r\n]* -> skip;
SPACES: [ \t\r\n\f\u000B]+ -> skip;
UNKNOWN: .;

fragment EXPONENT: [Ee] [+-]? [0-9]+;

// What follows REPRESENTS holds a colon: NCIT:C17145, or the same in brackets.
mode ONTOLOGY_MODE;

ONTOLOGY_ID: ('[' ONTOLOGY_TERM ']' | ONTOLOGY_TERM) -> popMode;
ONTOLOGY_SPACES: [ \t]+ -> skip;
ONTOLOGY_END: [\r\n] -> skip, popMode;
ONTOLOGY_UNKNOWN: . -> type(UNKNOWN), popMode;

fragment ONTOLOGY_TERM: [A-Za-z] [A-Za-z0-9_]* ':' [A-Za-z0-9_]*;
