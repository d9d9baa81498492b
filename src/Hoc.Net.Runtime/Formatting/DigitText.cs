using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>
/// Digits of decimal fractions, eight at a time. A group of eight is a word of bytes, the first digit in the lowest. Texts need
/// <see cref="Room"/>: whole groups are written, of which the count that is returned matters.
/// </summary>
internal static class DigitText
{
    /// <summary>The room that the longest number needs, with a point in it.</summary>
    public const int Room = 32;

    private const int GroupLength = 8;
    private const uint Group = 100_000_000;
    private const ulong Zeros = 0x3030303030303030;

    /// <summary>Writes a number and its sign; gives the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteSigned(Span<char> text, int number)
    {
        int length = 0;
        if (number < 0) text[length++] = '-';
        uint magnitude = number < 0 ? 0 - (uint)number : (uint)number;
        magnitude.TryFormat(text[length..], out int count);
        return length + count;
    }

    /// <summary>Writes the last <paramref name="count"/> digits of a number that has no more, 1 to 19.</summary>
    /// <returns>How many are left, at least one, when zeros are taken off the end.</returns>
    public static int WriteDigits(Span<char> text, ulong number, int count)
    {
        if (count <= GroupLength) return WriteGroup(text, Aligned(number, count));
        int first = Math.Max(0, count - 2 * GroupLength);
        if (first == 0) number *= PowersOfTen.Whole[2 * GroupLength - count];
        ulong upper = number / Group;
        var last = (uint)(number - upper * Group);
        ulong top = upper / Group;
        int kept = 1;
        if (first > 0) kept = WriteGroup(text, Aligned(top, first));
        kept = After(first, WriteGroup(text[first..], (uint)(upper - top * Group)), upper != top * Group, kept);
        return After(first + GroupLength, WriteGroup(text[(first + GroupLength)..], last), last != 0, kept);
    }

    /// <summary>
    /// Writes digits as <see cref="WriteDigits"/> does, with a point behind the first <paramref name="before"/> unless only zeros follow;
    /// gives the length without them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteWithPoint(Span<char> text, ulong number, int count, int before)
    {
        if (count > GroupLength) return WriteLongWithPoint(text, number, count, before);
        ulong digits = Digits(Aligned(number, count));
        int kept = Kept(digits);
        if (kept <= before)
        {
            Write(text, digits);
            return before;
        }

        ulong characters = digits + Zeros;
        int bits = 8 * before;
        ulong behind = characters >> bits << bits;
        WriteCharacters(text, (characters - behind) | (ulong)'.' << bits | behind << 8);
        text[GroupLength] = (char)(characters >> 56);
        return kept + 1;
    }

    private static int WriteLongWithPoint(Span<char> text, ulong number, int count, int before)
    {
        int kept = WriteDigits(text[1..], number, count);
        for (int i = 0; i < before; i++) text[i] = text[i + 1];
        text[before] = '.';
        return kept > before ? kept + 1 : before;
    }

    private static int After(int before, int kept, bool isNotZero, int otherwise) => isNotZero ? before + kept : otherwise;

    private static int WriteGroup(Span<char> text, uint number)
    {
        ulong digits = Digits(number);
        Write(text, digits);
        return Kept(digits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Aligned(ulong number, int count) => (uint)number * (uint)PowersOfTen.Whole[GroupLength - count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Kept(ulong digits) => GroupLength - (BitOperations.LeadingZeroCount(digits | 1) >> 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Span<char> text, ulong digits) => WriteCharacters(text, digits + Zeros);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteCharacters(Span<char> text, ulong characters) =>
        Vector128.WidenLower(Vector128.CreateScalar(characters).AsByte()).CopyTo(MemoryMarshal.Cast<char, ushort>(text));

    /// <summary>The digits of a number below 10^8: halves, quarters and single digits side by side in one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Digits(uint number)
    {
        uint upper = number / 10_000;
        ulong fours = upper | (ulong)(number - upper * 10_000) << 32;
        ulong hundreds = (fours * 5243 >> 19) & 0x0000007f0000007f;
        ulong twos = hundreds | (fours - hundreds * 100) << 16;
        ulong tens = (twos * 103 >> 10) & 0x000f000f000f000f;
        return tens | (twos - tens * 10) << 8;
    }
}
