/**
 * Statements of HOC, one at a time: the statement reader hands over the text of one top-level statement.
 *
 * HOC's meaning of a name depends on what ran before (soma may be a section, a variable, a procedure), so names parse
 * neutrally, and a line is a flat list of items: in `{ if (x) soma L = 9 y = 4 else z = 2 }` the items are
 * `if (x)`, `soma`, `L = 9`, `y = 4`, `else`, `z = 2`. The tree builder gives heads (if, for, forall, ...) their bodies and
 * sections their statements. An expression is flat too; the tree builder knows the precedences:
 *
 *     ^               right         binds tightest
 *     - (sign) !      prefix
 *     * / %           left
 *     + -             left
 *     == != < <= > >= left
 *     &&              left
 *     ||              left
 *     = += -= *= /=   right; the target is the nearest operand: a + x = 3 is a + (x = 3)
 *
 * Every decision needs one token of lookahead.
 */
parser grammar HocParser;

options { tokenVocab = HocLexer; superClass = HocParserBase; }

@header { using global::Hoc.Net.Language.Hoc.Parsing; }

statement
    : definition EOF
    | BEGINTEMPLATE NAME EOF
    | ENDTEMPLATE NAME EOF
    | PUBLIC names EOF
    | EXTERNAL names EOF
    | HELP TOPIC? EOF
    | DEBUG EOF
    | item* EOF
    ;

definition
    : (PROC | FUNC | OBFUNC | ITERATOR) NAME CALL RPAREN
      LBRACE (LOCAL names)? (LOCALOBJ names)? (item | NEWLINE)* RBRACE
    ;

block
    : LBRACE (item | NEWLINE)* RBRACE
    ;

item
    : expression (COLON expression)?
    | command
    ;

command
    : block                                                 # blockCommand
    | IF LPAREN expression RPAREN                           # ifHead
    | ELSE                                                  # elseHead
    | WHILE LPAREN expression RPAREN                        # whileHead
    | FOR forClause                                         # forHead
    | PARALLEL path ASSIGN expression COMMA expression      # parallelHead
    | FORALL                                                # forAllHead
    | FORSEC selection                                      # forSectionsHead
    | IFSEC selection                                       # ifSectionHead
    | RETURN                                                # returnHead
    | BREAK                                                 # breakCommand
    | CONTINUE                                              # continueCommand
    | STOP                                                  # stopCommand
    | ITERATOR_STATEMENT                                    # iteratorStatementCommand
    | PRINT expression (COMMA expression)*                  # printCommand
    | DOUBLE array (COMMA array)*                           # doubleCommand
    | OBJREF declarator (COMMA declarator)*                 # objectCommand
    | STRDEF names                                          # stringCommand
    | CREATE declarator (COMMA declarator)*                 # createCommand
    | ACCESS path                                           # accessCommand
    | CONNECT path COMMA expression                         # connectCommand
    | INSERT NAME                                           # insertCommand
    | UNINSERT NAME                                         # uninsertCommand
    | SETPOINTER path COMMA path                            # setPointerCommand
    | DELETE NAME                                           # deleteCommand
    | DEPVAR path (COMMA path)*                             # dependentCommand
    | EQN path COLON equation                               # equationCommand
    ;

// for (...), for i = 0, 2 and for iterator(a, b)
forClause
    : LPAREN segments                                       # segmentClause
    | path (ASSIGN expression COMMA expression)?            # rangeClause
    ;

// (x), (x, 0) and (i = 0; i < 3; i += 1), behind the parenthesis
segments
    : expression ((COMMA expression)? RPAREN | item* steps)
    | command item* steps
    | steps
    ;

steps
    : SEMICOLON expression SEMICOLON item* RPAREN
    ;

selection
    : STRING
    | path
    ;

equation
    : COLON arithmetic ASSIGN arithmetic
    | ASSIGN arithmetic
    | arithmetic ASSIGN
    ;

names
    : NAME (COMMA NAME)*
    ;

declarator
    : NAME dimension*
    ;

array
    : NAME dimension+
    ;

dimension
    : LBRACK expression RBRACK
    ;

expression
    : operand ((ASSIGN | ADD_ASSIGN | SUBTRACT_ASSIGN | MULTIPLY_ASSIGN | DIVIDE_ASSIGN | OR | AND
        | EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL
        | PLUS | MINUS | STAR | SLASH | PERCENT | CARET) operand)*
    ;

// A side of an equation: its equals sign is not an assignment.
arithmetic
    : operand ((OR | AND | EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL
        | PLUS | MINUS | STAR | SLASH | PERCENT | CARET) operand)*
    ;

operand
    : (NEGATE | NOT)*
      ( NUMBER
      | STRING
      | path
      | LPAREN expression RPAREN
      | NEW NAME arguments
      | READ LPAREN path RPAREN
      )
    ;

path
    : (NAME | ARGUMENT) (DOT NAME | LBRACK expression RBRACK | arguments)*
    ;

// The colon form is a range of places: v(0:1) = -65:-70
arguments
    : CALL (argument (COMMA argument)* (COLON expression)?)? RPAREN
    ;

argument
    : expression
    | AMPERSAND path
    ;
