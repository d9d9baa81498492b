using System.Runtime.CompilerServices;
using Antlr4.Runtime;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Counts how deep a statement nests while its tree is built, so that no one who walks the tree runs out of stack.</summary>
internal sealed class DepthGuard(TokenTexts texts)
{
    private int _depth;

    /// <summary>Begins with another statement.</summary>
    public void Reset() => _depth = 0;

    /// <summary>One level deeper.</summary>
    /// <exception cref="SyntaxException">Past the bound.</exception>
    /// <exception cref="InsufficientExecutionStackException">The stack of this thread ends soon.</exception>
    public void Enter(IToken at)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _depth++;
        Check(0, at);
    }

    /// <summary>One level back.</summary>
    public void Leave() => _depth--;

    /// <summary>Counts levels that are about to be built on top of those entered.</summary>
    /// <exception cref="SyntaxException">Past the bound.</exception>
    public void Check(int more, IToken at)
    {
        if (_depth + more > Nesting.Deepest)
            throw new SyntaxException(SyntaxDiagnostics.NestedTooDeeply(texts.Span(at)));
    }
}
