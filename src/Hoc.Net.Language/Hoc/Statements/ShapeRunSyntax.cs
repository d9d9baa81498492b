using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>
/// Many simple statements of few shapes, one after another in a block, such as the points of a morphology: their shapes, and of
/// each statement no more than which shape it has, where it stands and its numbers.
/// </summary>
internal sealed record ShapeRunSyntax(SourceSpan Span, IReadOnlyList<StatementSyntax> Templates, ShapeRun Run)
    : StatementSyntax(Span)
{
    /// <summary>The statements one by one, parsed when they are asked for.</summary>
    public IEnumerable<StatementSyntax> Expand() => Enumerable.Range(0, Run.Count).Select(i => Run.Parse(i, Span));
}
