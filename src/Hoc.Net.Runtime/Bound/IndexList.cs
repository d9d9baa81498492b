using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound;

/// <summary>The indices written behind a name. None at all mean the first element.</summary>
internal sealed class IndexList(string name, SourceSpan span, Expression[] indices)
{
    /// <summary>The indices as they were written.</summary>
    public Expression[] Indices => indices;

    /// <summary>The element of an array of these sizes.</summary>
    public int Locate(Frame frame, int[] dimensions)
    {
        if (indices.Length == 0) return 0;
        if (indices.Length == 1 && dimensions.Length == 1)
        {
            double index = indices[0].EvaluateNumber(frame);
            int element = Truncate(index, frame);
            return (uint)element < (uint)dimensions[0] ? element : throw OutOfRange(0, index, dimensions[0]);
        }

        return LocateInMany(frame, dimensions);
    }

    private int LocateInMany(Frame frame, int[] dimensions)
    {
        if (indices.Length != dimensions.Length) throw WrongCount(dimensions.Length);
        int element = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            double index = indices[i].EvaluateNumber(frame);
            int along = Truncate(index, frame);
            if ((uint)along >= (uint)dimensions[i]) throw OutOfRange(i, index, dimensions[i]);
            element = element * dimensions[i] + along;
        }

        return element;
    }

    /// <summary>Indices are cut to whole numbers after adding float_epsilon, so that 3*(1/3) is 1.</summary>
    private static int Truncate(double index, Frame frame) => (int)(index + frame.Epsilon.Number);

    /// <summary>The exception for too many or too few indices.</summary>
    public HocException WrongCount(int needed) => new(new Diagnostic(
        RuntimeDiagnostics.WrongIndexCount,
        span,
        needed == 0 ? $"'{name}' is not an array." : $"'{name}' takes {needed} {(needed == 1 ? "index" : "indices")}, not {indices.Length}.",
        needed == 0 ? "Leave the index out, or declare the name as an array." : "Give as many indices as the declaration has."));

    /// <summary>The exception for an index outside an array.</summary>
    public HocException OutOfRange(int position, double index, int size) => new(new Diagnostic(
        RuntimeDiagnostics.IndexOutOfRange,
        indices[position].Span,
        $"index {index:G10} is outside '{name}', which has the elements 0 to {size - 1}.",
        "Use an index inside the array, or declare it larger."));
}
