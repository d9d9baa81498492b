using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Tasks;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <content>Tasks and messages on the bulletin board.</content>
internal sealed partial class ParallelContextObject
{
    private const string ValueName = "hoc_ac_";

    private int _ownIds; // given to tasks without a number of their user's
    private BoardMessage? _packed;
    private BoardMessage? _unpacked;
    private double _value;
    private double _userId;

    private BulletinBoard Board => _session.Board;

    [HocMethod("submit", "pc.submit(id, object, \"function\", arguments)", "Lets a function or method be called, or a statement be executed, once working() finds time; gives the number of the task, a negative one unless it was given first.", Least = 1)]
    public double Submit(CallArguments call)
    {
        int position = 1;
        int userId = call.IsNumber(1) ? call.Integer(position++, 0, int.MaxValue) : --_ownIds;
        var arguments = new BoardMessage();
        Func<int, double> run = TaskFrom(call, position, arguments);
        Board.Submit(userId, run, userId < 0 ? arguments : null);
        return userId;
    }

    [HocMethod("context", "pc.context(\"function\", arguments)", "Calls a function on all processes but the first.", Least = 1)]
    public double RunElsewhere(CallArguments call)
    {
        _ = call;
        return 1;
    }

    [HocMethod("working", "pc.working()", "Does tasks until one that was submitted here has a result, and gives the number of that; 0 once all have been had.", Most = 0)]
    public double Work()
    {
        if (Board.TakeFinished() is not { } task) return 0;
        _value = task.Value;
        _userId = task.UserId;
        _unpacked = task.Arguments;
        return task.Id;
    }

    [HocMethod("retval", "pc.retval()", "What the task gave that working() found.", Most = 0)]
    public double Value() => _value;

    [HocMethod("userid", "pc.userid()", "The number that submit() gave for the task that working() found.", Most = 0)]
    public double UserId() => _userId;

    [HocMethod("pack", "pc.pack(numbers, strings, Vectors)", "Adds to the next message.")]
    public double Pack(CallArguments call)
    {
        PackFrom(call, 1, _packed ??= new BoardMessage());
        return 0;
    }

    [HocMethod("post", "pc.post(key, numbers, strings, Vectors)", "Posts a message under a key.", Least = 1)]
    public double Post(CallArguments call)
    {
        BoardMessage message = _packed ?? new BoardMessage();
        _packed = null;
        PackFrom(call, 2, message);
        Board.Post(Key(call), message);
        return 1;
    }

    [HocMethod("look", "pc.look(key, &number, string, Vector)", "1 when there is a message under the key, which is unpacked and stays.", Least = 1)]
    public double Look(CallArguments call) => Open(call, Board.Find(Key(call), takes: false));

    [HocMethod("look_take", "pc.look_take(key, &number, string, Vector)", "1 when there is a message under the key, which is taken and unpacked.", Least = 1)]
    public double LookAndTake(CallArguments call) => Open(call, Board.Find(Key(call), takes: true));

    [HocMethod("take", "pc.take(key, &number, string, Vector)", "Takes and unpacks a message under a key, doing tasks until there is one.", Least = 1)]
    public double Take(CallArguments call)
    {
        if (Board.Await(Key(call)) is { } message) return Open(call, message);
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"there is no message under '{Key(call)}', and no task is left that could post one.",
            "Post it first, or use look_take().");
    }

    [HocMethod("unpack", "pc.unpack(&number, string, Vector)", "Unpacks the next items of the message.")]
    public double Unpack(CallArguments call)
    {
        UnpackTo(call, 1);
        return 1;
    }

    [HocMethod("upkscalar", "pc.upkscalar()", "The next item of the message, a number.", Most = 0)]
    public double UnpackNumber(CallArguments call) => Next<double>(call, "a number");

    [HocMethod("upkstr", "pc.upkstr(string)", "The next item of the message, a string, which is assigned.", Least = 1, Most = 1)]
    public string UnpackString(CallArguments call) => call.StringVariable(1).Value = Next<string>(call, "a string");

    [HocMethod("upkvec", "pc.upkvec(Vector)", "The next item of the message in a Vector, a new one if none is given.", Most = 1)]
    public HocObject UnpackVector(CallArguments call)
    {
        double[] items = Next<double[]>(call, "a Vector");
        if (call.Count == 0) return VectorObject.Of(_session, items);
        var vector = call.Object<VectorObject>(1);
        vector.SetTo(items);
        return vector;
    }

    private Func<int, double> TaskFrom(CallArguments call, int position, BoardMessage arguments)
    {
        if (position == call.Count) return Statement(call.String(position), call.CallSite?.Located);
        HocObject? owner = call.IsObject(position) ? call.Object(position++) : null;
        owner?.Retain();
        string name = call.String(position++);
        PackFrom(call, position, arguments);
        var values = new List<HocValue>();
        for (int i = position; i <= call.Count; i++) values.Add(Kept(call[i]));
        return _ => Call(owner, name, values);
    }

    /// <summary>A statement's value is what it leaves in hoc_ac_, its number at first.</summary>
    private Func<int, double> Statement(string text, SourceSpan? callSite) => id =>
    {
        var value = (NumberSlot)_session.Names.Builtins.Find(ValueName)!.Storage!;
        value.Number = id;
        _session.Runner.RunIn(null, new SourceText("<submit>", text), "submit", callSite);
        return value.Number;
    };

    private double Call(HocObject? owner, string name, List<HocValue> values)
    {
        Scope scope = owner is TemplateInstance instance ? instance.Template.Scope : _session.Names.Globals;
        if (scope.Find(name) is not { Kind: SymbolKind.Procedure } symbol) throw _session.Names.UndefinedFunction(name, null, scope);
        foreach (HocValue value in values) _session.Calls.Arguments.Push(value);
        Frame ended = _session.Calls.Run(symbol.Procedure, owner as TemplateInstance, values.Count, null);
        double result = symbol.Procedure.Kind == ProcedureKind.Function ? ended.NumberResult : 0;
        owner?.Release();
        foreach (HocValue value in values) (value.Kind == HocValueKind.Object ? value.Object : null)?.Release();
        return result;
    }

    /// <summary>An argument as the task will find it: strings and Vectors are as they were at its submission.</summary>
    private HocValue Kept(HocValue value)
    {
        if (value.Kind == HocValueKind.String) return HocValue.Of(value.String);
        if (value.Kind != HocValueKind.Object || value.Object is not VectorObject vector) return value;
        VectorObject copy = VectorObject.Of(_session, vector.Items);
        copy.Retain();
        return HocValue.Of(copy);
    }

    private static void PackFrom(CallArguments call, int position, BoardMessage message)
    {
        for (int i = position; i <= call.Count; i++)
        {
            message.Pack(call.IsNumber(i) ? call.Number(i)
                : call.IsString(i) ? call.String(i)
                : call.Object<VectorObject>(i).Items.ToArray());
        }
    }

    private static string Key(CallArguments call) =>
        call.IsString(1) ? call.String(1) : CNumber.General(call.Number(1), 6, alternate: false);

    private double Open(CallArguments call, BoardMessage? message)
    {
        if (message is null) return 0;
        _unpacked = message;
        UnpackTo(call, 2);
        return 1;
    }

    private void UnpackTo(CallArguments call, int position)
    {
        for (int i = position; i <= call.Count; i++)
        {
            if (call.IsPointer(i)) call.Pointer(i).Value = Next<double>(call, "a number");
            else if (call.IsString(i)) call.StringVariable(i).Value = Next<string>(call, "a string");
            else call.Object<VectorObject>(i).SetTo(Next<double[]>(call, "a Vector"));
        }
    }

    private T Next<T>(CallArguments call, string what)
    {
        if (_unpacked is not null && _unpacked.TryUnpack(out T item)) return item;
        throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"the next item of the message is not {what}.",
            "Unpack in the order and by the kinds of packing.");
    }
}
