using System.Runtime.CompilerServices;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>
/// A call of printf, fprint or sprint with numbers, strdefs and strings in quotes only. It formats them where they are, and
/// becomes an ordinary call when the format asks for others.
/// </summary>
internal sealed class PrintCall : BuiltinCall
{
    private const int MostArguments = 16;
    private const int UsualLength = 256;

    private readonly PrintTarget _target;
    private readonly StringVariable? _variable;
    private readonly Expression _text;
    private readonly Expression[] _printed;
    private readonly Expression[] _strings;
    private PrintfFormat? _format;
    private bool _isStudied;
    private bool _fits;

    private PrintCall(SourceSpan span, BuiltinFunction function, Expression[] arguments, PrintTarget target)
        : base(span, function, arguments)
    {
        int format = FormatOf(target);
        _target = target;
        _variable = target == PrintTarget.Variable ? (StringVariable)arguments[0] : null;
        _text = arguments[format];
        _printed = arguments[(format + 1)..];
        _strings = Array.FindAll(_printed, static argument => !IsNumber(argument));
        NumberArguments = Array.FindAll(_printed, IsNumber);
        Numbers = new double[NumberArguments.Length];
    }

    /// <summary>The arguments that are numbers.</summary>
    public Expression[] NumberArguments { get; }

    /// <summary>Where compiled code puts the numbers before <see cref="Print(Frame)"/>.</summary>
    public double[] Numbers { get; }

    /// <summary>A call of a built-in function, in this form if it has it.</summary>
    public static BuiltinCall Of(SourceSpan span, BuiltinFunction function, Expression[] arguments)
    {
        PrintTarget? target = function.Name switch
        {
            "sprint" => PrintTarget.Variable,
            "printf" => PrintTarget.Output,
            "fprint" => PrintTarget.File,
            _ => null,
        };
        return target is { } known && IsKnown(known, arguments)
            ? new PrintCall(span, function, arguments, known)
            : new BuiltinCall(span, function, arguments);
    }

    /// <inheritdoc/>
    public override HocValue Evaluate(Frame frame) => EvaluateNumber(frame);

    /// <inheritdoc/>
    [SkipLocalsInit]
    public override double EvaluateNumber(Frame frame)
    {
        Expression[] arguments = NumberArguments;
        Span<double> numbers = stackalloc double[MostArguments];
        for (int i = 0; i < arguments.Length; i++) numbers[i] = arguments[i].EvaluateNumber(frame);
        return Print(frame, numbers);
    }

    /// <summary>Prints the numbers in <see cref="Numbers"/> and the strings.</summary>
    public double Print(Frame frame) => Print(frame, Numbers);

    private static int FormatOf(PrintTarget target) => target == PrintTarget.Variable ? 1 : 0;

    private static bool IsKnown(PrintTarget target, Expression[] arguments)
    {
        int format = FormatOf(target);
        return arguments.Length > format
            && arguments.Length <= MostArguments
            && (target != PrintTarget.Variable || arguments[0] is StringVariable)
            && IsString(arguments[format])
            && Array.TrueForAll(arguments[(format + 1)..], static argument => IsString(argument) || IsNumber(argument));
    }

    /// <summary>Whether it is a string that is looked at only when it is printed.</summary>
    private static bool IsString(Expression argument) => argument is StringConstant or StringVariable;

    private static bool IsNumber(Expression argument) => argument.Kind == ExpressionKind.Number;

    [SkipLocalsInit]
    private double Print(Frame frame, ReadOnlySpan<double> numbers)
    {
        frame.At = this; // limits are told here
        if (!_isStudied) Study(frame);
        if (!_fits) return CallFor(frame, numbers);
        Span<char> quick = stackalloc char[UsualLength];
        int length = _format!.TryWrite(quick, numbers, _strings, frame);
        string printed = length >= 0 ? new string(quick[..length]) : Format(frame, numbers);
        if (_variable is not null)
        {
            _variable.Assign(frame, printed);
            return 1;
        }

        HocSession session = frame.Session;
        ((_target == PrintTarget.File ? session.Files.Output : null) ?? session.Output).Write(printed);
        return printed.Length;
    }

    private string Format(Frame frame, ReadOnlySpan<double> numbers)
    {
        var output = new TextBuffer(stackalloc char[UsualLength]);
        _format!.Append(ref output, numbers, _strings, frame);
        return output.Text.ToString();
    }

    /// <summary>Takes the format apart; once, if it is a constant.</summary>
    private void Study(Frame frame)
    {
        string text = _text.EvaluateString(frame);
        if (ReferenceEquals(_format?.Text, text)) return;
        PrintfFormat format = frame.Session.Formats.Of(text);
        _format = ReferenceEquals(format.Text, text) ? format : new PrintfFormat(text);
        _fits = _format.Fits(_printed);
        _isStudied = _text is StringConstant;
    }

    private double CallFor(Frame frame, ReadOnlySpan<double> numbers)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        if (_variable is not null) stack.Push(_variable.Evaluate(frame));
        stack.Push(_text.Evaluate(frame));
        int number = 0;
        foreach (Expression argument in _printed)
        {
            if (IsNumber(argument)) stack.Push(numbers[number++]);
            else stack.Push(argument.Evaluate(frame));
        }

        return InvokeNumber(frame, height);
    }
}
