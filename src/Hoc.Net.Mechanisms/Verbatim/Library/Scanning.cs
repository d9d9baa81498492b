using System.Text;
using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>C's formats for reading.</summary>
internal static class Scanning
{
    /// <summary>Reads as a format says; gives the number of items stored, or -1 at the end.</summary>
    public static LibraryResult Scan(LibraryCall call, ICodeFile file, int format, int next)
    {
        var text = call.Text(format);
        var stored = 0L;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsBlank(text[at]))
            {
                SkipBlanks(file);
            }
            else if (text[at] != '%' || (at + 1 < text.Length && text[at + 1] == '%'))
            {
                at += text[at] == '%' ? 1 : 0;
                if (file.Peek() != text[at])
                    return stored == 0 && file.Peek() < 0 ? -1 : stored;
                file.ReadByte();
            }
            else if (!Item(call, file, text, ref at, ref next, ref stored))
            {
                return stored == 0 && file.Peek() < 0 ? -1 : stored;
            }
        }

        return stored;
    }

    private static bool Item(LibraryCall call, ICodeFile file, string text, ref int at, ref int next, ref long stored)
    {
        at++;
        var isSkipped = at < text.Length && text[at] == '*';
        if (isSkipped)
            at++;
        var width = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            width = Math.Min(width * 10 + text[at] - '0', 1_000_000);
        var length = "";
        for (; at < text.Length && "hlLqjzt".Contains(text[at]); at++)
            length += text[at];
        if (at >= text.Length)
            return false;
        var letter = text[at];
        var set = letter == '[' ? Set(text, ref at) : null;
        if (letter is not ('c' or '[' or 'n'))
            SkipBlanks(file);
        var word = letter switch
        {
            'n' => "",
            'c' => Take(file, Math.Max(1, width), static _ => true),
            's' => Take(file, width == 0 ? int.MaxValue : width, static c => !IsBlank(c)),
            '[' => Take(file, width == 0 ? int.MaxValue : width, set!),
            _ => Number(file, width == 0 ? int.MaxValue : width, letter),
        };
        if (word.Length == 0 && letter != 'n')
            return false;
        if (isSkipped)
            return true;
        Store(call, next++, letter, length, word, file.Position);
        stored += letter == 'n' ? 0 : 1;
        return true;
    }

    private static void Store(LibraryCall call, int index, char letter, string length, string word, long position)
    {
        var to = call.Int(index);
        switch (letter)
        {
            case 's' or '[':
                call.Machine.SetText(to, word);
                break;
            case 'c':
                for (var i = 0; i < word.Length; i++)
                    call.Memory.Store(to + i, 1, word[i]);
                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'a':
                var real = NumberScan.Real(word).Value;
                if (length.Contains('l') || length.Contains('L'))
                    call.Memory.StoreDouble(to, real);
                else
                    call.Memory.Store(to, 4, BitConverter.SingleToUInt32Bits((float)real));
                break;
            default:
                var value = letter == 'n' ? position : NumberScan.Integer(word, letter switch { 'x' or 'X' or 'p' => 16, 'o' => 8, 'i' => 0, _ => 10 }).Value;
                call.Memory.Store(to, length switch { "" => 4, "h" => 2, "hh" => 1, _ => 8 }, (ulong)value);
                break;
        }
    }

    private static Func<char, bool> Set(string text, ref int at)
    {
        at++;
        var isInverted = at < text.Length && text[at] == '^';
        if (isInverted)
            at++;
        var start = at;
        if (at < text.Length && text[at] == ']')
            at++;
        while (at < text.Length && text[at] != ']')
            at++;
        var members = new HashSet<char>();
        var body = text[start..Math.Min(at, text.Length)];
        for (var i = 0; i < body.Length; i++)
        {
            if (i + 2 < body.Length && body[i + 1] == '-')
            {
                for (var c = body[i]; c <= body[i + 2]; c++)
                    members.Add(c);
                i += 2;
            }
            else
            {
                members.Add(body[i]);
            }
        }

        return c => members.Contains(c) != isInverted;
    }

    private static string Take(ICodeFile file, int most, Func<char, bool> accepts)
    {
        var text = new StringBuilder();
        while (text.Length < most && file.Peek() is >= 0 and var c && accepts((char)c))
            text.Append((char)file.ReadByte());
        return text.ToString();
    }

    private static string Number(ICodeFile file, int most, char letter)
    {
        var isReal = "eEfFgGaA".Contains(letter);
        var text = new StringBuilder();
        while (text.Length < most && file.Peek() is >= 0 and var code && Continues(text, (char)code, isReal, letter))
            text.Append((char)file.ReadByte());
        return text.Length == 1 && text[0] is '+' or '-' or '.' ? "" : text.ToString();
    }

    private static bool Continues(StringBuilder text, char c, bool isReal, char letter)
    {
        if (char.IsAsciiDigit(c))
            return true;
        if (c is '+' or '-')
            return text.Length == 0 || (isReal && text[^1] is 'e' or 'E');
        if (isReal)
            return (c == '.' && !text.ToString().Contains('.')) || (c is 'e' or 'E' && text.Length > 0 && text.ToString().IndexOfAny(['e', 'E']) < 0);
        return (letter is 'x' or 'X' or 'p' or 'i' && c is 'x' or 'X' && text.Length is 1 or 2) || (letter is 'x' or 'X' or 'p' && char.IsAsciiHexDigit(c))
            || (letter == 'i' && char.IsAsciiHexDigit(c) && text.ToString().Contains('x'));
    }

    private static void SkipBlanks(ICodeFile file)
    {
        while (file.Peek() is >= 0 and var c && IsBlank((char)c))
            file.ReadByte();
    }

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');
}
