using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Execution;

/// <summary>A running procedure: its arguments, local variables and result. Frames are used again and again.</summary>
internal sealed class Frame(HocSession session, ValueStack arguments)
{
    /// <summary>The session it runs in.</summary>
    public readonly HocSession Session = session;

    /// <summary>How far apart numbers may be that comparisons take as equal.</summary>
    public readonly NumberSlot Epsilon = session.Names.FloatEpsilon;

    /// <summary>The instance whose procedure runs, or null.</summary>
    public TemplateInstance? Instance;

    /// <summary>The procedure that runs; null at top level.</summary>
    public Procedure? Procedure;

    /// <summary>Outside procedures, the call of the function that executes a text or file; null at top level.</summary>
    public DiagnosticCall? Executor;

    /// <summary>Where the procedure was called.</summary>
    public Expression? Site;

    /// <summary>The expression that last asked the model or a built-in object for something: the place of a mistake found there.</summary>
    public Expression? At;

    /// <summary>How many arguments were passed.</summary>
    public int ArgumentCount;

    /// <summary>Where the arguments begin on the stack of values.</summary>
    public int ArgumentBase;

    /// <summary>The numbers of <c>local</c>.</summary>
    public double[] Locals = [];

    /// <summary>The objects of <c>localobj</c>.</summary>
    public ObjectSlot[] LocalObjects = [];

    /// <summary>What a func returned.</summary>
    public double NumberResult;

    /// <summary>What an obfunc returned, held until the frame is left.</summary>
    public HocObject? ObjectResult;

    /// <summary>The body of the loop that called an iterator.</summary>
    public Statement? LoopBody;

    /// <summary>The frame of the loop that called an iterator.</summary>
    public Frame? LoopFrame;

    /// <summary>How the body of the loop ended when it ended the loop.</summary>
    public Completion LoopCompletion;

    /// <summary>An argument, counted from 1.</summary>
    public ref HocValue Argument(int position) => ref arguments.Values[ArgumentBase + position - 1];

    /// <summary>Makes room for the local variables and clears them.</summary>
    public void Enter(Procedure procedure, TemplateInstance? instance, Expression? site)
    {
        Procedure = procedure;
        Executor = null;
        Instance = instance;
        Site = site;
        ObjectResult = null;
        At = null;
        int locals = procedure.LocalCount;
        if (locals != 0)
        {
            if (Locals.Length < locals) Locals = new double[locals];
            else Array.Clear(Locals, 0, locals);
        }

        if (procedure.LocalObjectCount > LocalObjects.Length) GrowLocalObjects(procedure.LocalObjectCount);
    }

    /// <summary>Lets go of the local objects.</summary>
    public void Leave()
    {
        foreach (ObjectSlot slot in LocalObjects)
            if (slot.Value is not null) slot.Value = null;
        LoopBody = null;
        LoopFrame = null;
        Instance = null;
    }

    /// <summary>A slot that lives as long as the frame: for an argument that gets an object of its own.</summary>
    public ObjectSlot AddLocalObject()
    {
        GrowLocalObjects(LocalObjects.Length + 1);
        return LocalObjects[^1];
    }

    private void GrowLocalObjects(int count)
    {
        int old = LocalObjects.Length;
        Array.Resize(ref LocalObjects, count);
        for (int i = old; i < count; i++) LocalObjects[i] = new ObjectSlot();
    }
}
