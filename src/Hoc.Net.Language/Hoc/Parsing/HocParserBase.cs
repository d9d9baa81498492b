using System.Runtime.CompilerServices;
using Antlr4.Runtime;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Watches the stack of the generated parser, which recurses once or twice for each bracket.</summary>
internal abstract class HocParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput)
    : Parser(input, output, errorOutput)
{
    /// <inheritdoc/>
    /// <exception cref="InsufficientExecutionStackException">The stack of this thread ends soon.</exception>
    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        base.EnterRule(localctx, state, ruleIndex);
    }
}
