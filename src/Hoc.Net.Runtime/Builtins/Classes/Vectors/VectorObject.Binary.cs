using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Hoc.Net.Runtime.Builtins.Classes.Files;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>
/// Elements as bytes. A Vector written by vwrite begins with its size and its format as 32-bit integers; the formats 1 and 2
/// go on with the scale and the least element as doubles. All is little-endian, as NEURON writes it on the machines of today.
/// </content>
internal sealed partial class VectorObject
{
    private const int HeaderSize = 2 * sizeof(int);
    private const int ScalingSize = 2 * sizeof(double);

    [HocMethod("vwrite", "v.vwrite(file, format)", "Writes the elements as bytes with their number: format 4 doubles (the default), 3 floats, 5 integers, 2 and 1 scaled to two and one byte. Gives 1.", Least = 1, Most = 2)]
    public double WriteWithSize(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        var format = (VectorFormat)call.Integer(2, (int)VectorFormat.Double);
        Span<byte> header = stackalloc byte[HeaderSize];
        BinaryPrimitives.WriteInt32LittleEndian(header, Size);
        BinaryPrimitives.WriteInt32LittleEndian(header[sizeof(int)..], (int)format);
        file.WriteBytes(call, header);
        file.WriteBytes(call, Encode(call, format));
        return 1;
    }

    [HocMethod("vread", "v.vread(file)", "Becomes what vwrite wrote; gives 1, or 0 at the end of the file.", Least = 1, Most = 1)]
    public double ReadWithSize(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        ReadOnlySpan<byte> header = file.ReadBytes(call, HeaderSize);
        if (header.Length < HeaderSize) return 0;
        int size = BinaryPrimitives.ReadInt32LittleEndian(header);
        var format = (VectorFormat)BinaryPrimitives.ReadInt32LittleEndian(header[sizeof(int)..]);
        if (size is < 0 or > LargestSize) throw Unreadable(call);
        Decode(call, file, size, format);
        return 1;
    }

    [HocMethod("fwrite", "v.fwrite(file, start, end)", "Writes the elements, or those from start to end, as doubles without their number; gives it.", Least = 1, Most = 3)]
    public double WriteBare(CallArguments call)
    {
        Span<double> items = Items[RangeFrom(call, 2)];
        call.Object<FileObject>(1).WriteBytes(call, MemoryMarshal.AsBytes(items));
        return items.Length;
    }

    [HocMethod("fread", "v.fread(file, n, format)", "Reads n numbers, or as many as its size, as fwrite wrote them; the formats are those of vwrite, unscaled. Gives 1.", Least = 1, Most = 3)]
    public double ReadBare(CallArguments call)
    {
        int count = call.Integer(2, Size);
        if (count is < 0 or > LargestSize) throw Unreadable(call);
        var format = (VectorFormat)call.Integer(3, (int)VectorFormat.Double);
        ReadOnlySpan<byte> bytes = call.Object<FileObject>(1).ReadBytes(call, (long)count * WidthOf(call, format));
        SetSize(bytes.Length / WidthOf(call, format));
        for (int i = 0; i < Size; i++) Items[i] = ItemAt(bytes, i, format);
        return 1;
    }

    [HocMethod("from_double", "v.from_double(n, &x[0])", "Becomes the n numbers from the one pointed to.", Least = 2, Most = 2)]
    public Objects.HocObject FromNumbers(CallArguments call)
    {
        int count = call.Integer(1, 0, LargestSize);
        if (call.Pointer(2) is not Values.IElementReference first)
        {
            throw call.Fault(
                RuntimeDiagnostics.NoPointer,
                $"argument 2 of {call.Callee}() points to no element of an array or Vector.",
                "Pass a pointer such as &x[0] or &vec.x[0].");
        }

        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) numbers[i] = first.Neighbour(i)?.Value ?? throw PastEnd(call, i);
        SetSize(count);
        numbers.CopyTo(Items);
        return this;
    }

    private byte[] Encode(CallArguments call, VectorFormat format)
    {
        int width = WidthOf(call, format);
        bool isScaled = format is VectorFormat.Byte or VectorFormat.Short;
        byte[] bytes = new byte[Size * width + (isScaled ? ScalingSize : 0)];
        (double least, double scale) = (0, 1);
        Span<byte> data = bytes;
        if (isScaled)
        {
            least = Least(Items);
            scale = ((1L << (8 * width)) - 1) / (Most(Items) - least);
            BinaryPrimitives.WriteDoubleLittleEndian(data, scale);
            BinaryPrimitives.WriteDoubleLittleEndian(data[sizeof(double)..], least);
            data = data[ScalingSize..];
        }

        for (int i = 0; i < Size; i++)
        {
            Span<byte> place = data.Slice(i * width, width);
            switch (format)
            {
                case VectorFormat.Byte:
                    place[0] = (byte)(sbyte)((Items[i] - least) * scale + sbyte.MinValue);
                    break;
                case VectorFormat.Short:
                    BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)((Items[i] - least) * scale));
                    break;
                case VectorFormat.Single:
                    BinaryPrimitives.WriteSingleLittleEndian(place, (float)Items[i]);
                    break;
                case VectorFormat.Integer:
                    BinaryPrimitives.WriteInt32LittleEndian(place, Formatting.CNumber.ToInt32(Items[i]));
                    break;
                default:
                    BinaryPrimitives.WriteDoubleLittleEndian(place, Items[i]);
                    break;
            }
        }

        return bytes;
    }

    private void Decode(CallArguments call, FileObject file, int size, VectorFormat format)
    {
        int width = WidthOf(call, format);
        (double least, double scale) = (0, 1);
        if (format is VectorFormat.Byte or VectorFormat.Short)
        {
            ReadOnlySpan<byte> scaling = file.ReadBytes(call, ScalingSize);
            if (scaling.Length < ScalingSize) throw Unreadable(call);
            scale = BinaryPrimitives.ReadDoubleLittleEndian(scaling);
            least = BinaryPrimitives.ReadDoubleLittleEndian(scaling[sizeof(double)..]);
            if (format == VectorFormat.Byte) least -= sbyte.MinValue / scale;
        }

        ReadOnlySpan<byte> bytes = file.ReadBytes(call, (long)size * width);
        if (bytes.Length < (long)size * width) throw Unreadable(call);
        SetSize(size);
        for (int i = 0; i < size; i++) Items[i] = ItemAt(bytes, i, format) / scale + least;
    }

    private static double ItemAt(ReadOnlySpan<byte> bytes, int index, VectorFormat format) => format switch
    {
        VectorFormat.Byte => (sbyte)bytes[index],
        VectorFormat.Short => BinaryPrimitives.ReadUInt16LittleEndian(bytes[(index * sizeof(ushort))..]),
        VectorFormat.Single => BinaryPrimitives.ReadSingleLittleEndian(bytes[(index * sizeof(float))..]),
        VectorFormat.Integer => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]),
        _ => BinaryPrimitives.ReadDoubleLittleEndian(bytes[(index * sizeof(double))..]),
    };

    private static int WidthOf(CallArguments call, VectorFormat format) => format switch
    {
        VectorFormat.Byte => sizeof(byte),
        VectorFormat.Short => sizeof(ushort),
        VectorFormat.Single => sizeof(float),
        VectorFormat.Double => sizeof(double),
        VectorFormat.Integer => sizeof(int),
        _ => throw Unreadable(call),
    };

    private static HocException Unreadable(CallArguments call) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() met a size or format that no Vector has.",
        "Use the formats 1 to 5, and read only what Vector.vwrite has written.");

    private static HocException PastEnd(CallArguments call, int count) => call.Fault(
        RuntimeDiagnostics.IndexOutOfRange,
        $"{call.Callee}() found {count} numbers only.",
        "Ask for no more numbers than there are from the one pointed to.");
}
