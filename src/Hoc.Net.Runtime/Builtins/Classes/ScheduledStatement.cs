using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>A statement to be executed later, in the names of an object or of the top level.</summary>
internal sealed class ScheduledStatement(HocSession session, string text, HocObject? owner, string scheduler, SourceSpan? callSite)
{
    private readonly SourceText _source = SourceText.Enclosed($"<{scheduler}>", '{', text, '}');
    private readonly SourceSpan? _callSite = callSite?.Located;

    /// <summary>The statement.</summary>
    public string Text { get; } = text;

    /// <summary>Whose names it means; null for the top level's.</summary>
    public HocObject? Owner { get; } = owner;

    /// <summary>Executes it, unless its object is gone.</summary>
    public void Execute()
    {
        if (Owner is { IsDead: true }) return;
        session.Runner.RunIn(Owner as TemplateInstance, _source, scheduler, _callSite);
    }
}
