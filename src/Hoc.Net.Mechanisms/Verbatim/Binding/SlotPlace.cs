using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>A variable of a function that lies in its frame.</summary>
internal sealed class SlotPlace(CType type, int slot) : CodePlace(type)
{
    public int Slot => slot;

    public override CodeValue Load() => Type.IsReal
        ? CodeValue.Of(Type, f => f.Reals[slot])
        : CodeValue.Of(Type, f => f.Ints[slot]);

    public override IntCode Store(IntCode value) => f => f.Ints[slot] = value(f);

    public override RealCode Store(RealCode value) => f => f.Reals[slot] = value(f);

    public override IntCode Change(Func<CodeFrame, long, long> change, bool givesOld) => f =>
    {
        var old = f.Ints[slot];
        var now = f.Ints[slot] = change(f, old);
        return givesOld ? old : now;
    };

    public override RealCode Change(Func<CodeFrame, double, double> change, bool givesOld) => f =>
    {
        var old = f.Reals[slot];
        var now = f.Reals[slot] = change(f, old);
        return givesOld ? old : now;
    };
}
