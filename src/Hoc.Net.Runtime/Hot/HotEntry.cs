using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Hot;

/// <summary>
/// Where compiled code calls a procedure with so many numbers. It leads to the procedure's own compiled code as soon as there
/// is some, until then, and again after the procedure or the kind of a name has changed, through the interpreter.
/// </summary>
internal abstract class HotEntry(Symbol symbol)
{
    /// <summary>The most numbers that are passed directly.</summary>
    public const int MostArguments = 4;

    /// <summary>A procedure compiled for numbers only.</summary>
    /// <param name="calls">The running calls.</param>
    /// <param name="depth">How many calls run, this one included.</param>
    /// <param name="self">The instance it runs for if it belongs to a template.</param>
    public delegate double Code0(CallStack calls, int depth, TemplateInstance? self);

    /// <inheritdoc cref="Code0"/>
    public delegate double Code1(CallStack calls, int depth, TemplateInstance? self, double a);

    /// <inheritdoc cref="Code0"/>
    public delegate double Code2(CallStack calls, int depth, TemplateInstance? self, double a, double b);

    /// <inheritdoc cref="Code0"/>
    public delegate double Code3(CallStack calls, int depth, TemplateInstance? self, double a, double b, double c);

    /// <inheritdoc cref="Code0"/>
    public delegate double Code4(CallStack calls, int depth, TemplateInstance? self, double a, double b, double c, double d);

    /// <summary>How many numbers are passed.</summary>
    public abstract int ArgumentCount { get; }

    /// <summary>An entry for calls with so many numbers.</summary>
    public static HotEntry For(Symbol symbol, int argumentCount) => argumentCount switch
    {
        0 => new Entry0(symbol),
        1 => new Entry1(symbol),
        2 => new Entry2(symbol),
        3 => new Entry3(symbol),
        _ => new Entry4(symbol),
    };

    /// <summary>The type of the compiled code.</summary>
    public static Type CodeType(int argumentCount) => argumentCount switch
    {
        0 => typeof(Code0),
        1 => typeof(Code1),
        2 => typeof(Code2),
        3 => typeof(Code3),
        _ => typeof(Code4),
    };

    /// <summary>Leads to compiled code from now on.</summary>
    public abstract void Lead(Delegate code);

    /// <summary>Leads through the interpreter from now on.</summary>
    public abstract void Reset();

    /// <summary>Calls by way of the interpreter. The numbers are on the stack of arguments; the place of the call is noted.</summary>
    private protected double Interpret(CallStack calls, int depth, TemplateInstance? self)
    {
        Procedure procedure = symbol.Procedure;
        int outer = calls.Publish(depth - 1);
        Frame ended = calls.Run(procedure, procedure.Template is null ? null : self, ArgumentCount, calls.SiteAt(depth));
        calls.Depth = outer;
        return procedure.Kind == Language.Hoc.Declarations.ProcedureKind.Function ? ended.NumberResult : 0;
    }

    private sealed class Entry0 : HotEntry
    {
        public Code0 Code;

        public Entry0(Symbol symbol)
            : base(symbol)
            => Code = Through;

        public override int ArgumentCount => 0;

        public override void Lead(Delegate code) => Code = (Code0)code;

        public override void Reset() => Code = Through;

        private double Through(CallStack calls, int depth, TemplateInstance? self) => Interpret(calls, depth, self);
    }

    private sealed class Entry1 : HotEntry
    {
        public Code1 Code;

        public Entry1(Symbol symbol)
            : base(symbol)
            => Code = Through;

        public override int ArgumentCount => 1;

        public override void Lead(Delegate code) => Code = (Code1)code;

        public override void Reset() => Code = Through;

        private double Through(CallStack calls, int depth, TemplateInstance? self, double a)
        {
            calls.Arguments.Push(a);
            return Interpret(calls, depth, self);
        }
    }

    private sealed class Entry2 : HotEntry
    {
        public Code2 Code;

        public Entry2(Symbol symbol)
            : base(symbol)
            => Code = Through;

        public override int ArgumentCount => 2;

        public override void Lead(Delegate code) => Code = (Code2)code;

        public override void Reset() => Code = Through;

        private double Through(CallStack calls, int depth, TemplateInstance? self, double a, double b)
        {
            calls.Arguments.Push(a);
            calls.Arguments.Push(b);
            return Interpret(calls, depth, self);
        }
    }

    private sealed class Entry3 : HotEntry
    {
        public Code3 Code;

        public Entry3(Symbol symbol)
            : base(symbol)
            => Code = Through;

        public override int ArgumentCount => 3;

        public override void Lead(Delegate code) => Code = (Code3)code;

        public override void Reset() => Code = Through;

        private double Through(CallStack calls, int depth, TemplateInstance? self, double a, double b, double c)
        {
            calls.Arguments.Push(a);
            calls.Arguments.Push(b);
            calls.Arguments.Push(c);
            return Interpret(calls, depth, self);
        }
    }

    private sealed class Entry4 : HotEntry
    {
        public Code4 Code;

        public Entry4(Symbol symbol)
            : base(symbol)
            => Code = Through;

        public override int ArgumentCount => 4;

        public override void Lead(Delegate code) => Code = (Code4)code;

        public override void Reset() => Code = Through;

        private double Through(CallStack calls, int depth, TemplateInstance? self, double a, double b, double c, double d)
        {
            calls.Arguments.Push(a);
            calls.Arguments.Push(b);
            calls.Arguments.Push(c);
            calls.Arguments.Push(d);
            return Interpret(calls, depth, self);
        }
    }
}
