using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The elements of an array or Vector that <c>&amp;x[0]</c> points to.</summary>
internal static class PointedElements
{
    /// <summary>So many elements from the pointer at a position of a call on.</summary>
    /// <exception cref="HocException">There are fewer.</exception>
    public static VariableReference[] From(CallArguments call, int position, int count)
    {
        VariableReference first = call.Pointer(position);
        var elements = new VariableReference[count];
        for (int i = 0; i < count; i++)
        {
            elements[i] = (i == 0 ? first : (first as IElementReference)?.Neighbour(i)) ?? throw call.Fault(
                RuntimeDiagnostics.SizeMismatch,
                $"argument {position} of {call.Callee}() points to {i} element{(i == 1 ? "" : "s")}, but {count} are needed.",
                "Point to the first element of an array or Vector that is long enough: &x[0]");
        }

        return elements;
    }
}
