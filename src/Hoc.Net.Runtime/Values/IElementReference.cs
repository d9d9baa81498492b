using Hoc.Net.Language.Text;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of something that has more of them: <c>$&amp;1[i]</c> walks on from there.</summary>
internal interface IElementReference
{
    /// <summary>The element so many places behind this one; null when there is none.</summary>
    VariableReference? Neighbour(int offset);

    /// <summary>The number so many places behind this one.</summary>
    /// <exception cref="HocException">There is none.</exception>
    double NumberAt(int offset) => Neighbour(offset)?.Value ?? throw PastEnd();

    /// <summary>The exception for a place where there is no element.</summary>
    static HocException PastEnd() => new(new Diagnostic(
        RuntimeDiagnostics.IndexOutOfRange, null, "a pointer to numbers leads past their end.", "Let the array or Vector stay as long as it was when it was passed."));
}
