using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Mechanisms.Verbatim.Library;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>What the library keeps between calls.</content>
internal sealed partial class CodeMachine
{
    private readonly Stack<HostValue> _pushed = new();

    /// <summary>Where strtok goes on.</summary>
    public long TokenPlace { get; set; }

    /// <summary>The generator of rand() and random().</summary>
    public SystemRandom Random { get; } = new();

    /// <summary>The generator of drand48().</summary>
    public Random48 Random48 { get; } = new();

    /// <summary>What C code has pushed for a call of HOC.</summary>
    public Stack<HostValue> Pushed => _pushed;

    /// <summary>Calls a function that compares two things, by its pointer.</summary>
    public long Compare(CodeFrame caller, long function, long left, long right) => FunctionAt(function) switch
    {
        FunctionReference { Function: { } code } target => Run(code, target.Image, left, right),
        LibraryFunction library => library.Call(new LibraryCall(caller, [new(left), new(right)])).Int,
        _ => throw new CodeFaultException("a pointer is called that leads to no function"),
    };

    /// <summary>The same with numbers.</summary>
    public long Compare(long function, double left, double right)
    {
        if (FunctionAt(function) is not FunctionReference { Function: { } code } target)
            throw new CodeFaultException("a pointer is called that leads to no function");
        var frame = target.Image.Rent(code);
        if (code.Arguments.Length > 0)
            Set(frame, code.Arguments[0], left);
        if (code.Arguments.Length > 1)
            Set(frame, code.Arguments[1], right);
        return Finish(frame, target.Image);
    }

    /// <summary>Calls a function with one pointer for its real result, as methods of Vector are called.</summary>
    public double CallReal(FunctionReference target, long argument)
    {
        var code = target.Function ?? throw new CodeFaultException("this function cannot be a method");
        var frame = target.Image.Rent(code);
        if (code.Arguments.Length > 0)
            code.Arguments[0].Set(frame, argument);
        Run(frame);
        var result = code.Type.Result.IsReal ? frame.RealResult : frame.IntResult;
        target.Image.Return(frame);
        return result;
    }

    /// <summary>The first arguments of the call from HOC.</summary>
    public double[] NumbersOfCall(int count)
    {
        var numbers = new double[count];
        for (var i = 0; i < count && i < Host.ArgumentCount; i++)
            numbers[i] = Host.NumberArgument(i + 1);
        return numbers;
    }

    private static void Set(CodeFrame frame, CodeParameter parameter, double value)
    {
        if (parameter.Type.IsReal)
            parameter.Set(frame, value);
        else
            parameter.Set(frame, (long)value);
    }

    private long Run(CodeFunction code, CodeImage image, long left, long right)
    {
        var frame = image.Rent(code);
        if (code.Arguments.Length > 0)
            code.Arguments[0].Set(frame, left);
        if (code.Arguments.Length > 1)
            code.Arguments[1].Set(frame, right);
        return Finish(frame, image);
    }

    private long Finish(CodeFrame frame, CodeImage image)
    {
        Run(frame);
        var result = frame.Function.Type.Result.IsReal ? (long)frame.RealResult : frame.IntResult;
        image.Return(frame);
        return result;
    }
}
