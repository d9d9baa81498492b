namespace Hoc.Net.Runtime.Scripts;

/// <summary>How deep all stacks of a session were, to go back to after a mistake.</summary>
internal sealed class RunState(HocSession session)
{
    private readonly int _calls = session.Calls.Depth;
    private readonly int _arguments = session.Calls.Arguments.Count;
    private readonly int _sections = session.Sections.Depth;
    private readonly int _temporaries = session.Temporaries.Count;
    private readonly string _folder = session.WorkingDirectory;
    private readonly int _contexts = session.Contexts.Count;

    /// <summary>Leaves what was entered since.</summary>
    public void Restore()
    {
        session.Calls.Unwind(_calls);
        session.Calls.Arguments.Cut(_arguments);
        session.Sections.Unwind(_sections);
        session.Temporaries.DiscardAbove(_temporaries);
        while (session.Contexts.Count > _contexts) session.Contexts.Pop();
        session.WorkingDirectory = _folder;
    }
}
