using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Stands for a run in the tokens of a statement. To the grammar it is a number: a statement of its own, that cannot stand before
/// another one as a section's name could.
/// </summary>
internal sealed class RunToken : CommonToken
{
    /// <summary>The token of a run in a statement that begins at an offset.</summary>
    public RunToken(ShapeRunSyntax run, int statementStart)
        : base(HocLexer.NUMBER)
    {
        Run = run;
        StartIndex = run.Span.Start - statementStart;
        StopIndex = run.Span.End - statementStart - 1;
    }

    /// <summary>What it stands for.</summary>
    public ShapeRunSyntax Run { get; }
}
