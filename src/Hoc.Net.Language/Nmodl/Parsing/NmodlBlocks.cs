using Hoc.Net.Language.Hoc.Parsing;
using Grammar = Hoc.Net.Language.Generated.NmodlLexer;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Which words begin what stands at the top level of a file.</summary>
internal static class NmodlBlocks
{
    /// <summary>Words that begin blocks, to find what a misspelt one meant.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "NEURON", "UNITS", "PARAMETER", "CONSTANT", "ASSIGNED", "STATE", "INDEPENDENT", "INITIAL", "BREAKPOINT", "DERIVATIVE", "KINETIC",
        "LINEAR", "NONLINEAR", "DISCRETE", "PARTIAL", "FUNCTION", "PROCEDURE", "FUNCTION_TABLE", "NET_RECEIVE", "CONSTRUCTOR", "DESTRUCTOR",
        "BEFORE", "AFTER", "TERMINAL", "LOCAL", "DEFINE", "INCLUDE", "TITLE", "COMMENT", "VERBATIM", "UNITSON", "UNITSOFF",
    ];

    /// <summary>Whether an item may begin with such a token.</summary>
    public static bool BeginsItem(int type) => BeginsBlockOnly(type) || type is Grammar.INITIAL or Grammar.BREAKPOINT
        or Grammar.LOCAL or Grammar.UNITSON or Grammar.UNITSOFF or Grammar.VERBATIM;

    /// <summary>Whether the token at a place begins a block, so that one that is still open there lacks its end.</summary>
    /// <param name="tokens">All tokens of the file.</param>
    /// <param name="at">The place.</param>
    /// <param name="inside">The first token of the open block: NET_RECEIVE has an INITIAL inside.</param>
    public static bool Interrupts(StatementTokens tokens, int at, int inside)
    {
        int before = at > 0 ? tokens.Get(at - 1).Type : Grammar.Eof;
        return tokens.Get(at).Type switch
        {
            Grammar.BREAKPOINT => before is not (Grammar.BEFORE or Grammar.AFTER),
            Grammar.INITIAL => inside != Grammar.NET_RECEIVE && before is not (Grammar.BEFORE or Grammar.AFTER),
            int type => BeginsBlockOnly(type),
        };
    }

    private static bool BeginsBlockOnly(int type) => type is Grammar.TITLE or >= Grammar.NEURON and <= Grammar.NET_RECEIVE
        and not Grammar.BREAKPOINT;
}
