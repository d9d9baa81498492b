using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Something in memory.</summary>
internal sealed class MemoryPlace(CType type, IntCode address) : CodePlace(type)
{
    public override IntCode Address => address;

    public override CodeValue Load()
    {
        switch (Type)
        {
            case CNumberType { IsReal: true, Size: 8 }:
                return CodeValue.Of(Type, f => f.Memory.LoadDouble(address(f)));
            case CNumberType { IsReal: true }:
                return CodeValue.Of(Type, f => BitConverter.UInt32BitsToSingle((uint)f.Memory.Load(address(f), 4)));
            case CArrayType or CRecordType or CFunctionType or CVoidType:
                return CodeValue.Of(Type, address);
            default:
                var load = Loader(Type);
                return CodeValue.Of(Type, f => load(f.Memory, address(f)));
        }
    }

    public override IntCode Store(IntCode value)
    {
        var size = Type.Size;
        if (Type is CRecordType)
        {
            return f =>
            {
                var to = address(f);
                f.Memory.Copy(to, value(f), size);
                return to;
            };
        }

        return f =>
        {
            var to = address(f);
            var stored = value(f);
            f.Memory.Store(to, size, (ulong)stored);
            return stored;
        };
    }

    public override RealCode Store(RealCode value)
    {
        if (Type.Size == 8)
        {
            return f =>
            {
                var to = address(f);
                var stored = value(f);
                f.Memory.StoreDouble(to, stored);
                return stored;
            };
        }

        return f =>
        {
            var to = address(f);
            var stored = (float)value(f);
            f.Memory.Store(to, 4, BitConverter.SingleToUInt32Bits(stored));
            return stored;
        };
    }

    public override IntCode Change(Func<CodeFrame, long, long> change, bool givesOld)
    {
        var (size, load) = (Type.Size, Loader(Type));
        return f =>
        {
            var at = address(f);
            var old = load(f.Memory, at);
            var now = change(f, old);
            f.Memory.Store(at, size, (ulong)now);
            return givesOld ? old : now;
        };
    }

    public override RealCode Change(Func<CodeFrame, double, double> change, bool givesOld)
    {
        if (Type.Size == 8)
        {
            return f =>
            {
                var at = address(f);
                var old = f.Memory.LoadDouble(at);
                var now = change(f, old);
                f.Memory.StoreDouble(at, now);
                return givesOld ? old : now;
            };
        }

        return f =>
        {
            var at = address(f);
            double old = BitConverter.UInt32BitsToSingle((uint)f.Memory.Load(at, 4));
            var now = (float)change(f, old);
            f.Memory.Store(at, 4, BitConverter.SingleToUInt32Bits(now));
            return givesOld ? old : now;
        };
    }

    private static Func<CodeMemory, long, long> Loader(CType type) => type switch
    {
        CNumberType { Size: 1, IsSigned: true } => static (m, p) => (sbyte)m.Load(p, 1),
        CNumberType { Size: 1 } => static (m, p) => (byte)m.Load(p, 1),
        CNumberType { Size: 2, IsSigned: true } => static (m, p) => (short)m.Load(p, 2),
        CNumberType { Size: 2 } => static (m, p) => (ushort)m.Load(p, 2),
        CNumberType { Size: 4, IsSigned: true } => static (m, p) => (int)m.Load(p, 4),
        CNumberType { Size: 4 } => static (m, p) => (uint)m.Load(p, 4),
        _ => static (m, p) => (long)m.Load(p, 8),
    };
}
