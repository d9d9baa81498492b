namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A variable that forms read and write. Two variables are the same only when they are one object.</summary>
/// <param name="name">The name in the source, for printing.</param>
/// <param name="storage">Where it lives.</param>
/// <param name="slot">Which one of its kind; without meaning for locals.</param>
/// <param name="length">The number of elements; 1 for a single number.</param>
/// <param name="isVisible">True when users read or set it, so that its value must be there after each kernel.</param>
internal sealed class Variable(string name, Storage storage, int slot = 0, int length = 1, bool isVisible = false)
{
    public string Name { get; } = name;

    public Storage Storage { get; } = storage;

    public int Slot { get; } = slot;

    public int Length { get; } = length;

    public bool IsVisible { get; } = isVisible;

    public override string ToString() => Name;
}
