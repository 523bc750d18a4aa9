import { IsNotEmpty } from 'class-validator';
import { HttpMethod, HttpRemoteApi, HttpRemoteInput, JsonName } from 'nestjs-http-remote';

export class Badge {
  @JsonName('badge_no')
  number?: string;

  @JsonName('issued_at')
  issuedAt?: Date;
}

/** An API of the company's own badge service. */
@HttpRemoteApi({ action: 'badges/{holder}', desc: 'Find a badge', httpMethod: HttpMethod.Get, output: Badge })
export class FindBadge extends HttpRemoteInput<Badge> {
  @JsonName('holder', { in: 'path' })
  @IsNotEmpty()
  holder!: string;
}
