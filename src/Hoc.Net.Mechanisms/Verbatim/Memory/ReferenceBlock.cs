using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>A variable of the model or of a script that C code points to, and those behind it in its array.</summary>
internal sealed class ReferenceBlock(IReadOnlyList<VariableReference> variables) : NumbersBlock
{
    public VariableReference Variable => variables[0];

    /// <summary>The variable at an offset.</summary>
    public VariableReference? At(long offset) => offset >= 0 && offset / 8 < variables.Count ? variables[(int)(offset / 8)] : null;

    public override string Description => variables[0].Name.Length > 0 ? variables[0].Name : "a variable";

    protected override int Count => variables.Count;

    protected override double this[int index]
    {
        get => variables[index].Value;
        set => variables[index].Value = value;
    }
}
