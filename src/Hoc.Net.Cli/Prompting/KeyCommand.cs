using RadLine;

namespace Hoc.Net.Cli.Prompting;

/// <summary>What a key does, as a delegate.</summary>
internal sealed class KeyCommand(Action<LineEditorContext> action) : LineEditorCommand
{
    /// <inheritdoc/>
    public override void Execute(LineEditorContext context) => action(context);
}
