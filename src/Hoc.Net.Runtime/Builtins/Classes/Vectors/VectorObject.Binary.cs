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
        VectorFormat format = FormatFrom(call, 2);
        Span<byte> header = stackalloc byte[HeaderSize];
        BinaryPrimitives.WriteInt32LittleEndian(header, Size);
        BinaryPrimitives.WriteInt32LittleEndian(header[sizeof(int)..], (int)format);
        file.WriteBytes(call, header);
        file.WriteBytes(call, Encode(format));
        return 1;
    }

    [HocMethod("vread", "v.vread(file)", "Becomes what vwrite wrote, on a machine of the other byte order too; gives 1, or 0 at the end of the file and for what vwrite has not written.", Least = 1, Most = 1)]
    public double ReadWithSize(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        ReadOnlySpan<byte> header = file.ReadBytes(call, HeaderSize);
        if (header.Length < HeaderSize) return 0;
        int size = BinaryPrimitives.ReadInt32LittleEndian(header);
        int format = BinaryPrimitives.ReadInt32LittleEndian(header[sizeof(int)..]);
        bool isSwapped = !IsFormat(format);
        if (isSwapped) (size, format) = (BinaryPrimitives.ReverseEndianness(size), BinaryPrimitives.ReverseEndianness(format));
        if (!IsFormat(format)) return 0;
        if (size is < 0 or > LargestSize) throw Unreadable(call);
        Decode(call, file, size, (VectorFormat)format, isSwapped);
        return 1;
    }

    [HocMethod("fwrite", "v.fwrite(file, start, end)", "Writes the elements, or those from start to end, as doubles without their number; gives it.", Least = 1, Most = 3)]
    public double WriteBare(CallArguments call)
    {
        Span<double> items = Items[RangeFrom(call, 2)];
        call.Object<FileObject>(1).WriteBytes(call, MemoryMarshal.AsBytes(items));
        return items.Length;
    }

    [HocMethod("fread", "v.fread(file, n, format)", "Reads n numbers, or as many as its size, without their number: format 4 doubles (the default), 3 floats, 2 unsigned and 5 signed two bytes, 1 bytes. Gives 1.", Least = 1, Most = 3)]
    public double ReadBare(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        int count = call.Count > 1 ? call.Integer(2, 0, LargestSize) : Size;
        VectorFormat format = FormatFrom(call, 3);
        int width = format == VectorFormat.Integer ? sizeof(short) : WidthOf(format);
        ReadOnlySpan<byte> bytes = ReadAll(call, file, count, width);
        SetSize(count);
        for (int i = 0; i < count; i++)
        {
            Items[i] = format == VectorFormat.Integer
                ? BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * width)..])
                : ItemAt(bytes, i, format);
        }

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

    private byte[] Encode(VectorFormat format)
    {
        int width = WidthOf(format);
        bool isScaled = format is VectorFormat.Byte or VectorFormat.Short;
        byte[] bytes = new byte[(long)Size * width + (isScaled ? ScalingSize : 0)];
        (double least, double scale) = (0, 1);
        Span<byte> data = bytes;
        if (isScaled)
        {
            least = Least(Items);
            double extent = Most(Items) - least;
            if (extent > 0) scale = ((1L << (8 * width)) - 1) / extent;
            BinaryPrimitives.WriteDoubleLittleEndian(data, scale);
            BinaryPrimitives.WriteDoubleLittleEndian(data[sizeof(double)..], least);
            data = data[ScalingSize..];
        }

        for (int i = 0; i < Size; i++) Encode(data.Slice(i * width, width), Items[i], format, least, scale);
        return bytes;
    }

    private static void Encode(Span<byte> place, double item, VectorFormat format, double least, double scale)
    {
        switch (format)
        {
            case VectorFormat.Byte:
                place[0] = (byte)Formatting.CNumber.ToInt32((item - least) * scale + sbyte.MinValue);
                break;
            case VectorFormat.Short:
                BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)Formatting.CNumber.ToInt32((item - least) * scale));
                break;
            case VectorFormat.Single:
                BinaryPrimitives.WriteSingleLittleEndian(place, (float)item);
                break;
            case VectorFormat.Integer:
                BinaryPrimitives.WriteInt32LittleEndian(place, Formatting.CNumber.ToInt32(item));
                break;
            default:
                BinaryPrimitives.WriteDoubleLittleEndian(place, item);
                break;
        }
    }

    private void Decode(CallArguments call, FileObject file, int size, VectorFormat format, bool isSwapped)
    {
        int width = WidthOf(format);
        (double least, double scale) = (0, 1);
        if (format is VectorFormat.Byte or VectorFormat.Short)
        {
            ReadOnlySpan<byte> scaling = InOurOrder(ReadAll(call, file, 2, sizeof(double)), sizeof(double), isSwapped);
            scale = BinaryPrimitives.ReadDoubleLittleEndian(scaling);
            least = BinaryPrimitives.ReadDoubleLittleEndian(scaling[sizeof(double)..]);
        }

        ReadOnlySpan<byte> bytes = InOurOrder(ReadAll(call, file, size, width), width, isSwapped);
        SetSize(size);
        int offset = format == VectorFormat.Byte ? -sbyte.MinValue : 0;
        for (int i = 0; i < size; i++) Items[i] = (ItemAt(bytes, i, format) + offset) / scale + least;
    }

    private static ReadOnlySpan<byte> ReadAll(CallArguments call, FileObject file, int count, int width)
    {
        ReadOnlySpan<byte> bytes = file.ReadBytes(call, (long)count * width);
        if (bytes.Length == (long)count * width) return bytes;
        throw call.Fault(
            RuntimeDiagnostics.EndOfFile,
            $"{call.Callee}() found {bytes.Length / width} of {count} numbers before the end of the file.",
            "Ask for no more numbers than the file has, in the format in which they were written.");
    }

    private static ReadOnlySpan<byte> InOurOrder(ReadOnlySpan<byte> bytes, int width, bool isSwapped)
    {
        if (!isSwapped || width == 1) return bytes;
        byte[] turned = bytes.ToArray();
        for (int i = 0; i < turned.Length; i += width) Array.Reverse(turned, i, width);
        return turned;
    }

    private static double ItemAt(ReadOnlySpan<byte> bytes, int index, VectorFormat format) => format switch
    {
        VectorFormat.Byte => (sbyte)bytes[index],
        VectorFormat.Short => BinaryPrimitives.ReadUInt16LittleEndian(bytes[(index * sizeof(ushort))..]),
        VectorFormat.Single => BinaryPrimitives.ReadSingleLittleEndian(bytes[(index * sizeof(float))..]),
        VectorFormat.Integer => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]),
        _ => BinaryPrimitives.ReadDoubleLittleEndian(bytes[(index * sizeof(double))..]),
    };

    private static bool IsFormat(int number) => number is >= (int)VectorFormat.Byte and <= (int)VectorFormat.Integer;

    private static VectorFormat FormatFrom(CallArguments call, int position) => call.Count < position
        ? VectorFormat.Double
        : (VectorFormat)call.Integer(position, (int)VectorFormat.Byte, (int)VectorFormat.Integer);

    private static int WidthOf(VectorFormat format) => format switch
    {
        VectorFormat.Byte => sizeof(byte),
        VectorFormat.Short => sizeof(ushort),
        VectorFormat.Single => sizeof(float),
        VectorFormat.Integer => sizeof(int),
        _ => sizeof(double),
    };

    private static HocException Unreadable(CallArguments call) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() met a size that no Vector has.",
        "Read only what Vector.vwrite has written.");

    private static HocException PastEnd(CallArguments call, int count) => call.Fault(
        RuntimeDiagnostics.IndexOutOfRange,
        $"{call.Callee}() found {count} numbers only.",
        "Ask for no more numbers than there are from the one pointed to.");
}
