using Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The words that are no names.</summary>
internal static class Words
{
    /// <summary>The type of a word's token; <c>help</c> is left to the grammar, as what follows it is no HOC.</summary>
    public static int TypeOf(ReadOnlySpan<char> word) => word switch
    {
        "proc" => HocLexer.PROC,
        "func" => HocLexer.FUNC,
        "obfunc" => HocLexer.OBFUNC,
        "iterator" => HocLexer.ITERATOR,
        "begintemplate" => HocLexer.BEGINTEMPLATE,
        "endtemplate" => HocLexer.ENDTEMPLATE,
        "public" => HocLexer.PUBLIC,
        "external" => HocLexer.EXTERNAL,
        "local" => HocLexer.LOCAL,
        "localobj" => HocLexer.LOCALOBJ,
        "objref" or "objectvar" => HocLexer.OBJREF,
        "strdef" => HocLexer.STRDEF,
        "double" => HocLexer.DOUBLE,
        "create" => HocLexer.CREATE,
        "depvar" => HocLexer.DEPVAR,
        "if" => HocLexer.IF,
        "else" => HocLexer.ELSE,
        "while" => HocLexer.WHILE,
        "for" => HocLexer.FOR,
        "forall" => HocLexer.FORALL,
        "forsec" => HocLexer.FORSEC,
        "ifsec" => HocLexer.IFSEC,
        "parallel" => HocLexer.PARALLEL,
        "iterator_statement" => HocLexer.ITERATOR_STATEMENT,
        "break" => HocLexer.BREAK,
        "continue" => HocLexer.CONTINUE,
        "return" => HocLexer.RETURN,
        "stop" => HocLexer.STOP,
        "print" => HocLexer.PRINT,
        "read" => HocLexer.READ,
        "delete" => HocLexer.DELETE,
        "debug" => HocLexer.DEBUG,
        "eqn" => HocLexer.EQN,
        "access" => HocLexer.ACCESS,
        "connect" => HocLexer.CONNECT,
        "insert" => HocLexer.INSERT,
        "uninsert" => HocLexer.UNINSERT,
        "setpointer" => HocLexer.SETPOINTER,
        "new" => HocLexer.NEW,
        "help" => StatementScanner.Unknown,
        _ => HocLexer.NAME,
    };
}
