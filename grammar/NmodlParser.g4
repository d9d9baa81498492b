/**
 * NMODL, as nocmodl of NEURON 8.2 takes it and the RANDOM of NEURON 9.
 *
 * The parser is asked for one item at a time, so that a mistake costs no more than its block. Operators are a flat list, which the tree
 * builder groups by how they bind: a long sum is no deep tree. What may stand where (TABLE only in functions, say) is the tree
 * builder's to know, as it can tell it better.
 */
parser grammar NmodlParser;

options { tokenVocab = NmodlLexer; }

item
    : title
    | neuronBlock
    | unitsBlock
    | parameterBlock
    | constantBlock
    | assignedBlock
    | stateBlock
    | independentBlock
    | steppedBlock
    | plot
    | modelLevel
    | define
    | include
    | localVariables
    | unitsSwitch
    | verbatim
    | functionTable
    | codeBlock
    ;

title: TITLE;
verbatim: VERBATIM;
unitsSwitch: UNITSON | UNITSOFF;
include: INCLUDE STRING;
define: DEFINE name INTEGER;

// Shared parts
name: NAME | RANDOM;
stateName: name | PRIME;
names: name (COMMA name)*;
integer: INTEGER | DEFINED;
number: MINUS? (INTEGER | REAL | DEFINED);
length: LBRACK integer RBRACK;
index: LBRACK expression RBRACK;
unit: LPAREN unitPart* RPAREN;
unitPart: ~(LPAREN | RPAREN | LBRACE | RBRACE);
parameters: parameter (COMMA parameter)*;
parameter: stateName unit?;
localVariables: LOCAL localVariable (COMMA localVariable)*;
localVariable: name length?;

// Declarations
neuronBlock: NEURON LBRACE neuronDeclaration* RBRACE;
neuronDeclaration
    : mechanismName
    | useIon
    | nameList
    | threadSafe
    | represents
    ;
mechanismName: (SUFFIX | POINT_PROCESS | ARTIFICIAL_CELL) name;
useIon: USEION name (READ reads = names)? (WRITE writes = names)? valence? represents?;
valence: VALENCE number;
represents: REPRESENTS ONTOLOGY_ID;
nameList
    : (RANGE | GLOBAL | POINTER | BBCOREPOINTER | EXTERNAL | NONSPECIFIC_CURRENT | ELECTRODE_CURRENT | SECTION | RANDOM) names
    ;
threadSafe: THREADSAFE (NAME (COMMA NAME)*)?;

unitsBlock: UNITS LBRACE (unitAlias | unitConstant)* RBRACE;
unitAlias: unit ASSIGN unit;
unitConstant: name ASSIGN (number unit | unit (MINUS GREATER)? unit);

parameterBlock: PARAMETER LBRACE parameterDeclaration* RBRACE;
parameterDeclaration: name (ASSIGN number | length)? unit? limits?;
limits: LESS number COMMA number GREATER;

constantBlock: CONSTANT LBRACE constantDeclaration* RBRACE;
constantDeclaration: name ASSIGN number unit?;

assignedBlock: ASSIGNED LBRACE variableDeclaration* RBRACE;
stateBlock: STATE LBRACE variableDeclaration* RBRACE;
variableDeclaration: stateName length? (FROM from = number TO to = number)? startValue? unit? tolerance?;
startValue: START number;
tolerance: LESS number GREATER;

independentBlock: INDEPENDENT LBRACE independentDeclaration* RBRACE;
independentDeclaration: SWEEP? name FROM from = number TO to = number WITH integer startValue? unit?;

steppedBlock: STEPPED LBRACE (name ASSIGN number (COMMA number)+ unit?)* RBRACE;
plot: PLOT plotted (COMMA plotted)* VS plotted;
plotted: stateName (LBRACK INTEGER RBRACK)?;
modelLevel: MODEL_LEVEL INTEGER;

// Blocks of statements
functionTable: FUNCTION_TABLE name LPAREN parameters? RPAREN unit?;
codeBlock
    : (INITIAL | BREAKPOINT | TERMINAL | CONSTRUCTOR | DESTRUCTOR) block
    | (BEFORE | AFTER) moment block
    | (DERIVATIVE | DISCRETE | PARTIAL) name block
    | (KINETIC | LINEAR | NONLINEAR) name solveFor? block
    | (FUNCTION | PROCEDURE) name LPAREN parameters? RPAREN unit? block
    | NET_RECEIVE LPAREN parameters? RPAREN block
    ;
moment: INITIAL | BREAKPOINT | SOLVE | STEP;
solveFor: SOLVEFOR names;
block: LBRACE statement* RBRACE;

// Statements
statement
    : block
    | localVariables
    | unitsSwitch
    | verbatim
    | assignment
    | protect
    | ifStatement
    | whileLoop
    | fromLoop
    | forAllLoop
    | solve
    | conductance
    | nestedInitial
    | table
    | watch
    | forNetCons
    | mutex
    | reaction
    | equation
    | diffusionEquation
    | boundary
    | conserve
    | compartment
    | longitudinalDiffusion
    | legacy
    ;

// An assignment or a call for what it does
assignment
    : name (LPAREN arguments? RPAREN | delay? index? ASSIGN expression)
    | PRIME index? ASSIGN expression
    ;
delay: AT integer;
protect: PROTECT assignment;
ifStatement: IF LPAREN expression RPAREN block elseIf* elseBlock?;
elseIf: ELSE IF LPAREN expression RPAREN block;
elseBlock: ELSE block;
whileLoop: WHILE LPAREN expression RPAREN block;
fromLoop: FROM name ASSIGN first = expression TO last = expression (BY by = expression)? block;
forAllLoop: FORALL name block;
solve: SOLVE name ((METHOD | STEADYSTATE) name)? (IFERROR block)?;
conductance: CONDUCTANCE name (USEION name)?;
nestedInitial: INITIAL block;
table: TABLE variables = names? (DEPEND depends = names)? FROM first = expression TO last = expression WITH integer;
watch: WATCH watchCondition (COMMA watchCondition)*;
watchCondition: LPAREN expression RPAREN number;
forNetCons: FOR_NETCONS LPAREN parameters? RPAREN block;
mutex: MUTEXLOCK | MUTEXUNLOCK;
reaction
    : REACTION reactants = terms
        ( ARROWS products = terms LPAREN expression COMMA expression RPAREN
        | (LESS LESS | MINUS GREATER) LPAREN expression RPAREN
        )
    ;
terms: term (PLUS term)*;
term: integer? stateName index?;
equation: TILDE expression ASSIGN expression;

// Of PARTIAL blocks: a state along a line, and what holds at the line's ends
diffusionEquation: TILDE PRIME ASSIGN name STAR DEL2 LPAREN name RPAREN PLUS name;
boundary: TILDE DEL? name LBRACK (FIRST | LAST) RBRACK ASSIGN expression;
conserve: CONSERVE terms ASSIGN expression;
compartment: COMPARTMENT (name COMMA)? expression LBRACE name+ RBRACE;
longitudinalDiffusion: LONGITUDINAL_DIFFUSION (name COMMA)? expression LBRACE name+ RBRACE;
legacy
    : SENS stateName index? (COMMA stateName index?)*
    | LAG stateName BY name
    | (PUTQ | GETQ) stateName
    | MATCH LBRACE match+ RBRACE
    | RESET
    ;
match: stateName (LBRACK name RBRACK)? (LPAREN expression RPAREN ASSIGN expression)?;

// Expressions
expression: operand (binaryOperator operand)*;
binaryOperator
    : OR | AND
    | EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL
    | PLUS | MINUS | STAR | SLASH | CARET
    ;
operand: (MINUS | NOT)* primary;
primary
    : (INTEGER | REAL | DEFINED) unit?
    | name (LPAREN arguments? RPAREN | delay? index?)
    | INT LPAREN expression RPAREN
    | PRIME index?
    | LPAREN expression RPAREN
    ;
arguments: argument (COMMA argument)*;
argument: expression | STRING;
