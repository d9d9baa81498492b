using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>Where a function finds an argument.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Slot">The variable of the frame that holds it, or its address.</param>
/// <param name="Block">The block of the frame that it lies in; -1 for none.</param>
internal sealed record CodeParameter(CType Type, int Slot, int Block)
{
    public void Set(CodeFrame frame, long value)
    {
        if (Block < 0)
        {
            frame.Ints[Slot] = value;
            return;
        }

        var address = frame.Ints[Slot] = frame.Block(Block, Type.Size, "an argument");
        if (Type is CRecordType)
            frame.Memory.Copy(address, value, Type.Size);
        else
            frame.Memory.Store(address, Type.Size, (ulong)value);
    }

    public void Set(CodeFrame frame, double value)
    {
        if (Block < 0)
        {
            frame.Reals[Slot] = value;
            return;
        }

        var address = frame.Ints[Slot] = frame.Block(Block, Type.Size, "an argument");
        if (Type.Size == 8)
            frame.Memory.StoreDouble(address, value);
        else
            frame.Memory.Store(address, 4, BitConverter.SingleToUInt32Bits((float)value));
    }
}
