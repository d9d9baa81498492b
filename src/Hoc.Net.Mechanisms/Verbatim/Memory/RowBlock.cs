using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>A variable of the row at work that lies nowhere for good: a LOCAL, the voltage, the time.</summary>
internal sealed class RowBlock(CodeImage image, Variable variable) : NumbersBlock
{
    public override string Description => $"'{variable.Name}'";

    protected override int Count => variable.Length;

    protected override double this[int index]
    {
        get => image.Row.Read(variable, index);
        set => image.Row.Write(variable, index, value);
    }
}
