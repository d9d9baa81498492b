using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>A variable of the mechanism, or an element of it.</summary>
internal sealed class VariablePlace(Variable variable, IntCode? element) : CodePlace(CNumberType.Double)
{
    public override IntCode Address => f => f.Image.AddressOf(variable) + 8 * Element(f);

    public override CodeValue Load() => element is null
        ? CodeValue.Of(f => f.Row.Read(variable, 0))
        : CodeValue.Of(f => f.Row.Read(variable, Element(f)));

    public override IntCode Store(IntCode value) => throw new InvalidOperationException("A variable of a mechanism is real.");

    public override RealCode Store(RealCode value) => f =>
    {
        var at = Element(f);
        var stored = value(f);
        f.Row.Write(variable, at, stored);
        return stored;
    };

    public override IntCode Change(Func<CodeFrame, long, long> change, bool givesOld) =>
        throw new InvalidOperationException("A variable of a mechanism is real.");

    public override RealCode Change(Func<CodeFrame, double, double> change, bool givesOld) => f =>
    {
        var at = Element(f);
        var old = f.Row.Read(variable, at);
        var now = change(f, old);
        f.Row.Write(variable, at, now);
        return givesOld ? old : now;
    };

    private int Element(CodeFrame frame)
    {
        if (element is null)
            return 0;
        var index = element(frame);
        return index >= 0 && index < variable.Length
            ? (int)index
            : throw new CodeFaultException($"'{variable.Name}' has no element {index}");
    }
}
