using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The statements of a run.</summary>
/// <param name="shapes">The shapes there are.</param>
/// <param name="which">The shape of each statement.</param>
/// <param name="starts">The offset of each statement in the source.</param>
/// <param name="numbers">The number literals of all statements in turn.</param>
internal sealed class ShapeRun(StatementShape[] shapes, byte[] which, int[] starts, double[] numbers)
{
    /// <summary>The shapes there are.</summary>
    public StatementShape[] Shapes => shapes;

    /// <summary>How many statements there are.</summary>
    public int Count => which.Length;

    /// <summary>The shape of each statement.</summary>
    public ReadOnlySpan<byte> Which => which;

    /// <summary>The offset of each statement.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The number literals of all statements in turn.</summary>
    public ReadOnlySpan<double> Numbers => numbers;

    /// <summary>The tree of one statement of a run that stands at <paramref name="span"/>.</summary>
    public StatementSyntax Parse(int index, SourceSpan span)
    {
        int end = index + 1 < starts.Length ? starts[index + 1] : span.End;
        return shapes[which[index]].ParseAt(span.Source, starts[index], end);
    }
}
