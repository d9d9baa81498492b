using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>A variable as its block declares it.</summary>
/// <param name="Name">The name, and where it is declared.</param>
/// <param name="Role">The block.</param>
/// <param name="Length">The number of elements; 1 for a single number.</param>
/// <param name="Value">Its value at first; for a state that of START.</param>
/// <param name="Unit">Its unit; empty for none.</param>
/// <param name="IsArray">True when it is declared with a length, were it 1.</param>
internal sealed record DeclaredVariable(
    NmodlName Name, VariableRole Role, int Length, double Value, string Unit, bool IsArray)
{
    /// <summary>The factor of the variable step's absolute tolerance, for a state; 0 where it asks for none.</summary>
    public double Tolerance { get; init; }
}
