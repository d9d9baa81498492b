namespace Hoc.Net.Language.Formatting;

/// <summary>A token, comment or continuation of a line.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Style">How it is set.</param>
/// <param name="FollowsBlank">Whether there was a blank before it.</param>
/// <param name="IsComment">Whether it is a comment.</param>
internal readonly record struct CodePiece(string Text, TokenStyle Style, bool FollowsBlank, bool IsComment);
