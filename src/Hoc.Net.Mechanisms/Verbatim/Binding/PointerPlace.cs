using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Where a POINTER of the instance leads: <c>_p_name</c>.</summary>
/// <param name="column">The column of its field.</param>
internal sealed class PointerPlace(int column) : CodePlace(new CPointerType(CNumberType.Double))
{
    public override IntCode Address => f => f.Image.PointerAddress(column);

    public override CodeValue Load() => CodeValue.Of(Type, f => f.Image.LoadPointer(column));

    public override IntCode Store(IntCode value) => f =>
    {
        var stored = value(f);
        f.Image.StorePointer(column, stored);
        return stored;
    };

    public override RealCode Store(RealCode value) => throw new InvalidOperationException("A pointer is not real.");

    public override IntCode Change(Func<CodeFrame, long, long> change, bool givesOld) => f =>
    {
        var old = f.Image.LoadPointer(column);
        var now = change(f, old);
        f.Image.StorePointer(column, now);
        return givesOld ? old : now;
    };

    public override RealCode Change(Func<CodeFrame, double, double> change, bool givesOld) =>
        throw new InvalidOperationException("A pointer is not real.");
}
