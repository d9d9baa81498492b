/**
 * Words of HOC.
 *
 * Line ends are tokens: HOC is written in lines, and only braces let a statement run over several of them.
 * The base class splits two characters by what stands before them, as the same text means two things:
 *   (   CALL behind a name or an index (a call or a place: f(x), v(.5)), else LPAREN (grouping);
 *   -   MINUS behind an operand (subtraction), else NEGATE.
 * With that, one token of lookahead decides everything in HocParser.g4.
 */
lexer grammar HocLexer;

options { superClass = HocLexerBase; }

@header { using global::Hoc.Net.Language.Hoc.Parsing; }

tokens { CALL, NEGATE }

// Definitions and declarations
PROC: 'proc';
FUNC: 'func';
OBFUNC: 'obfunc';
ITERATOR: 'iterator';
BEGINTEMPLATE: 'begintemplate';
ENDTEMPLATE: 'endtemplate';
PUBLIC: 'public';
EXTERNAL: 'external';
LOCAL: 'local';
LOCALOBJ: 'localobj';
OBJREF: 'objref' | 'objectvar';
STRDEF: 'strdef';
DOUBLE: 'double';
CREATE: 'create';
DEPVAR: 'depvar';

// Control
IF: 'if';
ELSE: 'else';
WHILE: 'while';
FOR: 'for';
FORALL: 'forall';
FORSEC: 'forsec';
IFSEC: 'ifsec';
PARALLEL: 'parallel';
ITERATOR_STATEMENT: 'iterator_statement';
BREAK: 'break';
CONTINUE: 'continue';
RETURN: 'return';
STOP: 'stop';

// Other statements
PRINT: 'print';
READ: 'read';
DELETE: 'delete';
DEBUG: 'debug';
EQN: 'eqn';
ACCESS: 'access';
CONNECT: 'connect';
INSERT: 'insert';
UNINSERT: 'uninsert';
SETPOINTER: 'setpointer';
NEW: 'new';
HELP: 'help' -> pushMode(TOPIC_MODE);

NAME: [A-Za-z_] [A-Za-z0-9_]*;
ARGUMENT: '$' [so&]? ([0-9]+ | 'i');
NUMBER: ([0-9]+ ('.' [0-9]*)? | '.' [0-9]+) ([eE] [+-]? [0-9]*)?;
STRING: '"' STRING_PART* '"';
UNTERMINATED_STRING: '"' STRING_PART*;

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACK: '[';
RBRACK: ']';
COMMA: ',';
SEMICOLON: ';';
COLON: ':';
DOT: '.';
AMPERSAND: '&';

ASSIGN: '=';
ADD_ASSIGN: '+=';
SUBTRACT_ASSIGN: '-=';
MULTIPLY_ASSIGN: '*=';
DIVIDE_ASSIGN: '/=';
OR: '||';
AND: '&&';
EQUAL: '==';
NOT_EQUAL: '!=';
LESS: '<';
LESS_OR_EQUAL: '<=';
GREATER: '>';
GREATER_OR_EQUAL: '>=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CARET: '^';
NOT: '!';

NEWLINE: LINE_END;
CONTINUATION: '\\' LINE_END -> skip;
SPACES: [ \t]+ -> skip;
LINE_COMMENT: '//' ~[\r\n]* -> skip;
BLOCK_COMMENT: '/*' COMMENT_PART* '*'+ '/' -> skip;
OPEN_COMMENT: '/*' COMMENT_PART* '*'* -> skip;
UNKNOWN: .;

fragment LINE_END: '\r' '\n'? | '\n';
fragment STRING_PART: ~["\\\r\n] | '\\' ('\r' '\n' | .);
fragment COMMENT_PART: ~'*' | '*'+ ~[*/];

mode TOPIC_MODE;

TOPIC: ~[ \t\r\n/}] ~[\r\n/}]* -> popMode;
TOPIC_SPACES: [ \t]+ -> skip;
TOPIC_COMMENT: ('//' ~[\r\n]* | '/*' COMMENT_PART* '*'+ '/') -> skip;
TOPIC_END: LINE_END -> type(NEWLINE), popMode;
TOPIC_UNKNOWN: . -> type(UNKNOWN), popMode;
