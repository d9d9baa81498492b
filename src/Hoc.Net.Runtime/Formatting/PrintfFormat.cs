using System.Runtime.CompilerServices;
using System.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>A format of printf taken apart once, as scripts print the same one many times.</summary>
/// <remarks>
/// What is no directive that NEURON knows (<c>%i</c>, <c>%X</c>) is text up to the next <c>%</c>, which is dropped, as in NEURON.
/// </remarks>
internal sealed class PrintfFormat
{
    private const string KnownConversions = "dcoxfegs";
    private readonly Part[] _parts;
    private readonly string _end;

    /// <summary>Takes a format apart.</summary>
    public PrintfFormat(string format)
    {
        Text = format;
        var parts = new List<Part>();
        var text = new StringBuilder();
        int at = 0;
        while (at < format.Length)
        {
            int percent = format.IndexOf('%', at);
            if (percent < 0) break;
            text.Append(format, at, percent - at);
            at = percent + 1;
            if (at < format.Length && format[at] == '%')
            {
                text.Append('%');
                at++;
            }
            else if (TryParse(format, ref at, out FormatDirective directive))
            {
                parts.Add(new Part(text.ToString(), directive));
                text.Clear();
            }
            else
            {
                int next = format.IndexOf('%', at);
                int end = next < 0 ? format.Length : next;
                text.Append(format, percent, end - percent);
                at = next < 0 ? end : end + 1;
            }
        }

        _end = text.Append(format, at, format.Length - at).ToString();
        _parts = [.. parts];
    }

    /// <summary>The format as it was written.</summary>
    public string Text { get; }

    /// <summary>Writes the arguments of a call from <paramref name="argument"/> on.</summary>
    public void Append(ref TextBuffer output, in CallArguments call, int argument)
    {
        foreach (ref readonly Part part in _parts.AsSpan())
        {
            output.Append(part.Text);
            AppendArgument(ref output, in part.Directive, in call, argument++);
        }

        output.Append(_end);
    }

    /// <summary>Whether these arguments are, by their kinds, what it needs.</summary>
    public bool Fits(ReadOnlySpan<Expression> arguments)
    {
        if (_parts.Length > arguments.Length) return false;
        for (int i = 0; i < _parts.Length; i++)
        {
            ExpressionKind needed = _parts[i].Directive.TakesString ? ExpressionKind.String : ExpressionKind.Number;
            if (arguments[i].Kind != needed) return false;
        }

        return true;
    }

    /// <summary>Writes numbers and strings that <see cref="Fits"/>, each in their order.</summary>
    public void Append(ref TextBuffer output, ReadOnlySpan<double> numbers, Expression[] strings, Frame frame)
    {
        int number = 0;
        int word = 0;
        foreach (ref readonly Part part in _parts.AsSpan())
        {
            output.Append(part.Text);
            if (part.Directive.TakesString) part.Directive.Append(ref output, strings[word++].EvaluateString(frame));
            else part.Directive.Append(ref output, numbers[number++]);
        }

        output.Append(_end);
    }

    /// <summary>Writes numbers and strings that <see cref="Fits"/> if all are usual and fit into a text; gives the length, or -1.</summary>
    public int TryWrite(Span<char> text, ReadOnlySpan<double> numbers, Expression[] strings, Frame frame)
    {
        int length = 0;
        int number = 0;
        int word = 0;
        foreach (ref readonly Part part in _parts.AsSpan())
        {
            if (text.Length - length < part.Text.Length + CNumber.Room) return -1;
            Copy(part.Text, text[length..]);
            length += part.Text.Length;
            int written;
            if (part.Directive.Usual == 's')
            {
                string argument = strings[word++].EvaluateString(frame);
                written = argument.Length;
                if (text.Length - length < written) return -1;
                argument.CopyTo(text[length..]);
            }
            else
            {
                if (part.Directive.TakesString) return -1;
                written = part.Directive.Write(text[length..], numbers[number++]);
                if (written == 0) return -1;
            }

            length += written;
        }

        if (text.Length - length < _end.Length) return -1;
        _end.CopyTo(text[length..]);
        return length + _end.Length;
    }

    /// <summary>Reads the directive behind a <c>%</c>.</summary>
    public static bool TryParse(string format, ref int at, out FormatDirective directive)
    {
        int i = at;
        int flagsStart = i;
        while (i < format.Length && "-+ #0".Contains(format[i])) i++;
        string flags = format[flagsStart..i];
        int width = ParseDigits(format, ref i);
        int? precision = null;
        if (i < format.Length && format[i] == '.')
        {
            i++;
            precision = ParseDigits(format, ref i);
        }

        bool isLong = i < format.Length && format[i] == 'l';
        while (i < format.Length && format[i] is 'l' or 'h') i++;
        bool known = i < format.Length && KnownConversions.Contains(format[i]);
        directive = known ? new FormatDirective(flags, width, precision, isLong, format[i]) : default;
        if (known) at = i + 1;
        return known;
    }

    /// <summary>Copies a text, most of which are short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(string text, Span<char> target)
    {
        if (text.Length > 8) text.CopyTo(target);
        else for (int i = 0; i < text.Length; i++) target[i] = text[i];
    }

    private static void AppendArgument(ref TextBuffer output, in FormatDirective directive, in CallArguments call, int position)
    {
        if (!directive.TakesString) directive.Append(ref output, call.Number(position));
        else if (call.IsObject(position)) directive.Append(ref output, call.Object(position)?.Name ?? "NULLobject");
        else directive.Append(ref output, call.String(position));
    }

    private static int ParseDigits(string format, ref int at)
    {
        const int widest = 100_000; // a wider field is a mistake, not a wish
        int number = 0;
        for (; at < format.Length && char.IsAsciiDigit(format[at]); at++) number = Math.Min(widest, number * 10 + format[at] - '0');
        return number;
    }

    /// <summary>A directive and the text before it.</summary>
    private readonly struct Part(string text, FormatDirective directive)
    {
        public readonly string Text = text;
        public readonly FormatDirective Directive = directive;
    }
}
